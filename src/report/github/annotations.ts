import type { FailingTest } from '../../model/test-record.ts'
import { commandLine } from '../format.ts'
import type { Notice } from '../html/reported-run.ts'
import { outcomeWord } from '../html/words.ts'
import { type Annotation, atMostTen, withHint } from './annotation.ts'
import { type FailedJob, type GithubRun, sayFailure } from './github-run.ts'
import { repositoryPath } from './repository-path.ts'

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

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}
