import { showEnvironment } from './environment.ts'
import { showGraph } from './graph.ts'
import { showHeader, titleOf } from './header.ts'
import { planBudget } from './budget.ts'
import { isFailing, type JobContext, showJob } from './job.ts'
import { type Markup, markup } from './markup.ts'
import { showNotices } from './notices.ts'
import { beginPage, endPage } from './page.ts'
import { type Counterpart, showParity } from './parity.ts'
import type { ReportedJob, ReportedRun } from './reported-run.ts'
import { showTests } from './tests.ts'
import { showTimeline } from './timeline.ts'

export interface ReportOptions {
  /** Of the Loom that writes the report. */
  readonly version: string
  readonly against?: Counterpart
}

// More open ones than this are no help, and make a long page.
const mostOpen = 10
const pieceLength = 64 * 1024

/** A run as one HTML page that needs nothing beside it. Comes in pieces; what the steps printed is read on the way. */
export async function* renderReport(run: ReportedRun, options: ReportOptions): AsyncGenerator<string> {
  let piece = ''
  for await (const part of parts(run, options)) {
    piece += part.html
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece
}

async function* parts(run: ReportedRun, { version, against }: ReportOptions): AsyncGenerator<Markup> {
  const parity = against === undefined ? undefined : showParity(run.receipt, against)
  const timeline = showTimeline(run)
  const tests = showTests(run)
  const environment = showEnvironment(run.compared)
  const failing = run.jobs.filter(isFailing)
  const others = run.jobs.filter((job) => !isFailing(job))
  yield beginPage(titleOf(run), version)
  yield showHeader(run)
  yield contents([
    ['parity', 'Parity', parity !== undefined],
    ['failed', 'What failed', failing.length > 0],
    ['graph', 'Graph', run.jobs.length > 0],
    ['timeline', 'Timeline', timeline !== undefined],
    ['jobs', 'Jobs', others.length > 0],
    ['warnings', 'Warnings', true],
    ['tests', 'Tests', tests !== undefined],
    ['environment', 'Environment', environment !== undefined],
  ])
  yield markup`<main>\n`
  yield markup`${parity}`
  const context: JobContext = { receipt: run.receipt, budget: planBudget(run), notices: [...run.notices] }
  yield* section(failing, { id: 'failed', title: 'What failed', open: mostOpen }, context)
  yield markup`${showGraph(run)}${timeline}`
  yield* section(
    others,
    { id: 'jobs', title: failing.length === 0 ? 'Jobs' : 'Other jobs', open: 0 },
    context,
  )
  yield showNotices(context.notices)
  yield markup`${tests}${environment}</main>\n<footer><p>Made by Loom ${version}. Values of secrets were masked before anything was recorded; look through it all the same before you share it.</p></footer>\n`
  yield endPage()
}

async function* section(
  jobs: readonly ReportedJob[],
  { id, title, open }: { readonly id: string; readonly title: string; readonly open: number },
  context: JobContext,
): AsyncGenerator<Markup> {
  if (jobs.length === 0) return
  yield markup`<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n`
  for (const [at, job] of jobs.entries()) yield* showJob(job, at < open, context)
  yield markup`</section>\n`
}

/** Links to the sections that there are. */
function contents(sections: readonly (readonly [id: string, title: string, isThere: boolean])[]): Markup {
  const links = sections
    .filter(([, , isThere]) => isThere)
    .map(([id, title]) => markup`<a href="#${id}">${title}</a>\n`)
  return markup`<nav aria-label="Sections">\n${links}</nav>\n`
}
