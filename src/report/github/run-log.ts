import { join } from 'node:path'
import colors from 'picocolors'
import type { EventSink, RunEvent } from '../../model/event.ts'
import { endLine } from '../console.ts'
import { glyphs } from '../progress.ts'
import { type HeldOutput, holdOutput } from './held-output.ts'
import { createJobLines, type JobLines } from './job-lines.ts'
import { createLogGroups } from './log-group.ts'
import { maskCommands, plainLine } from './workflow-command.ts'

export interface GithubLogOptions {
  readonly out: (text: string) => void | Promise<void>
  /** Something nobody can guess, another one each time; more than six characters. */
  readonly randomToken: () => string
  /** A directory of this log alone, made when needed: where output waits. */
  readonly holdIn: string
}

/** The log of a run for GitHub's runner. Dispose it before anything else is written there. */
export interface GithubLog extends EventSink, AsyncDisposable {
  /** Hides a value in the log from now on. */
  mask(value: string): Promise<void>
}

interface LoggedJob {
  readonly id: string
  readonly lines: JobLines
  readonly held: HeldOutput
  /** It was skipped: there is nothing but its end. */
  readonly isEmpty: boolean
  /** How it ended; absent while it runs. */
  end?: string
}

/**
 * One group a job. The job that has run longest is shown as it goes; the output of the others waits on disk until that one ends,
 * so that no two mix and something is seen of a run at any time.
 */
export function createGithubLog({ out, randomToken, holdIn }: GithubLogOptions): GithubLog {
  const groups = createLogGroups(out, randomToken)
  const inOrder = createQueue()
  // In the order in which they began: the first one is shown.
  const jobs = new Map<string, LoggedJob>()
  let shown: LoggedJob | undefined
  let count = 0
  const begin = (id: string, isEmpty: boolean): LoggedJob => {
    count += 1
    const held = holdOutput(join(holdIn, `${count}.log`))
    const job = { id, lines: createJobLines(), held, isEmpty }
    jobs.set(id, job)
    return job
  }
  const show = async (job: LoggedJob) => {
    shown = job
    await groups.open(job.id)
    await job.held.copyTo(out)
    await job.held[Symbol.asyncDispose]()
  }
  const end = async (job: LoggedJob) => {
    if (job !== shown && !job.isEmpty) await show(job)
    const rest = job.lines.end()
    if (rest !== '') await out(rest)
    if (!job.isEmpty) await groups.close()
    await out(job.end ?? '')
    shown = undefined
    jobs.delete(job.id)
  }
  const goOn = async () => {
    for (const job of [...jobs.values()]) if (job.end !== undefined) await end(job)
    const [next] = jobs.values()
    if (next !== undefined) await show(next)
  }
  const take = async (event: RunEvent) => {
    const { place } = event
    if (!('job' in place)) {
      const line = lineOfRun(event)
      if (line !== '') await out(line)
      return
    }
    const isEnd = event.type === 'job_finished'
    const job = jobs.get(place.job) ?? begin(place.job, isEnd)
    if (isEnd) job.end = lineOfEnd(place.job, event)
    if (isEnd && (shown === undefined || shown === job)) return goOn()
    if (shown === undefined) await show(job)
    const text = job.lines.take(event)
    if (text !== '') await (shown === job ? out(text) : job.held.append(text))
  }
  const finish = async () => {
    for (const job of jobs.values()) job.end ??= ''
    await goOn()
  }
  return {
    write: (event) => inOrder(() => take(event)),
    mask: (value) => inOrder(() => groups.command(maskCommands(value))),
    [Symbol.asyncDispose]: () => inOrder(finish),
  }
}

/** One piece of work after the other, each promise that of its own. */
function createQueue(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    // Who asked for the work hears of its failure.
    last = done.catch(() => undefined)
    return done
  }
}

const paint = colors.createColors(true)

function lineOfRun(event: RunEvent): string {
  const isTold = event.type === 'warning' || event.type === 'error'
  return isTold ? `${paint.yellow(event.type)}: ${plainLine(event.message)}\n` : ''
}

function lineOfEnd(job: string, event: Extract<RunEvent, { type: 'job_finished' }>): string {
  const { outcome } = event
  const colour = outcome === 'success' ? paint.green : outcome === 'skipped' ? paint.dim : paint.red
  const allowed = event.allowed === true ? '  allowed to fail' : ''
  return `${colour(`${glyphs[outcome]} ${plainLine(job)}`)}  ${plainLine(endLine(event))}${allowed}\n`
}
