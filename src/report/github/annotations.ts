import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { positionOf } from '../../diagnostics/source.ts'
import type { FailingTest } from '../../model/test-record.ts'
import { commandLine } from '../format.ts'
import type { Notice } from '../html/reported-run.ts'
import { outcomeWord } from '../html/words.ts'
import type { Annotation } from './annotation.ts'
import { type FailedJob, type GithubRun, sayFailure } from './github-run.ts'
import { repositoryPath } from './repository-path.ts'

/** GitHub shows ten of each level of a step. */
const mostOfALevel = 10

/** What is wrong with a workflow, at its lines. `checkout` is where the repository is below the directory of GitHub's checkout. */
export function annotationsOfDiagnostics(diagnostics: readonly Diagnostic[], checkout = ''): Annotation[] {
  return atMostTen(
    diagnostics.map(({ severity, code, message, hint, span }) => ({
      level: severity,
      title: code,
      message: withHint(message, hint),
      ...(span === undefined ? {} : placeOf(span, checkout)),
    })),
  )
}

/**
 * What failed in a run: tests at their lines, steps, and what was told beside the output. At most ten of a level, in which the rest
 * is counted; of a job whose tests are there its step is the least of the news.
 */
export function annotationsOf(run: GithubRun, checkout = ''): Annotation[] {
  const testsOf = ({ job }: FailedJob) => job.manifest?.tests?.failing ?? []
  const [withTests, others] = [
    run.failed.filter((job) => testsOf(job).length > 0),
    run.failed.filter((job) => testsOf(job).length === 0),
  ]
  return atMostTen([
    ...others.map(ofJob),
    ...withTests.flatMap((one) => testsOf(one).map((test) => ofTest(one.job.record.id, test, checkout))),
    ...withTests.map(ofJob),
    ...run.notices.filter(({ type }) => type === 'warning').map(ofNotice),
  ])
}

function placeOf({ source, start, end }: NonNullable<Diagnostic['span']>, checkout: string) {
  const file = repositoryPath(source.path, checkout)
  if (file === undefined) return {}
  const { line, column } = positionOf(source, start)
  // The end is that of the text, which may be in the next line already.
  const endLine = positionOf(source, Math.max(start, end - 1)).line
  return { file, line, ...(endLine === line ? { column } : { endLine }) }
}

function ofTest(job: string, { id, file, line, message }: FailingTest, checkout: string): Annotation {
  const path = file === undefined ? undefined : repositoryPath(file, checkout)
  const place = path === undefined ? {} : { file: path, ...(line === undefined ? {} : { line }) }
  return {
    level: 'error',
    title: `test failed in ${job}`,
    message: [id, message].filter(isText).join('\n'),
    ...place,
  }
}

function ofJob(failed: FailedJob): Annotation {
  const { job, unit } = failed
  const { id, outcome, reason } = job.record
  const command = unit === undefined || unit.command === '' ? '' : `${commandLine(unit.command, 200)}: `
  const where = unit === undefined ? '' : ` in ${unit.name}`
  return {
    level: 'error',
    title: `${id} ${outcomeWord(outcome)}${where}`,
    message: [`${command}${sayFailure(failed)}`, reason].filter(isText).join('\n'),
  }
}

function ofNotice({ code, message, hint, job }: Notice): Annotation {
  return {
    level: 'warning',
    title: job === undefined ? code : `${job}: ${code}`,
    message: withHint(message, hint),
  }
}

function withHint(message: string, hint: string | undefined): string {
  return hint === undefined ? message : `${message}\nhint: ${hint}`
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}

function atMostTen(all: readonly Annotation[]): Annotation[] {
  const counts = new Map<Annotation['level'], number>()
  for (const { level } of all) counts.set(level, (counts.get(level) ?? 0) + 1)
  const seen = new Map<Annotation['level'], number>()
  return all.flatMap((annotation) => {
    const { level, message } = annotation
    const number = (seen.get(level) ?? 0) + 1
    seen.set(level, number)
    if (number > mostOfALevel) return []
    const more = number === mostOfALevel ? (counts.get(level) ?? 0) - mostOfALevel : 0
    if (more <= 0) return [annotation]
    return [
      {
        ...annotation,
        message: `${message}\n… and ${more} more ${level}${more === 1 ? '' : 's'}, see the summary`,
      },
    ]
  })
}
