import { basename } from 'node:path'
import { LoomFailure } from '../diagnostics/failure.ts'
import { exitCodes } from '../model/exit.ts'
import { failedElsewhere } from '../model/outcome.ts'
import type { Receipt } from '../model/receipt.ts'
import type { RunDiff } from '../model/run-diff.ts'
import { version } from '../model/version.ts'
import { readReceipt } from '../records/find.ts'
import { countOutcomes } from '../report/end.ts'
import { formatDuration } from '../report/format.ts'
import type { Annotation } from '../report/github/annotation.ts'
import { annotationsOf } from '../report/github/annotations.ts'
import { type GithubRun, readGithubRun } from '../report/github/github-run.ts'
import { jobSummary, type SummaryFacts } from '../report/github/job-summary.ts'
import type { Against } from '../run/against.ts'
import { exportRun } from '../run/bundles.ts'
import type { EndedRun } from '../run/execute.ts'
import type { ActionRun } from './action-run.ts'
import { stepExitCode } from './exit-code.ts'
import type { GithubFacts } from './github-facts.ts'
import { addSummary, setOutputs } from './outputs.ts'
import { checkoutBelow, type Page } from './page.ts'
import { artifactName, bundlePath, isGithubCloud } from './places.ts'
import type { Runtime } from './runtime.ts'

export interface FinishRequest extends ActionRun {
  readonly repositoryRoot: string
  readonly against?: Against
}

/**
 * Tells GitHub of a run that has ended, what matters most first: of a run that it cancels the runner waits ten seconds in all. Gives
 * the exit code of the step.
 */
export async function finishRun(ended: EndedRun, request: FinishRequest): Promise<number> {
  const { outcomes, durationMs, receiptPath } = ended
  const { page, inputs } = request
  await page.endLog()
  await page.tell(`${countOutcomes([...outcomes.values()])} in ${formatDuration(durationMs)}\n`)
  setOutputs({ ...outputsOf(ended), parity: 'none' })
  const receipt = await readReceipt(receiptPath)
  // It is read while the bundle is packed.
  const shown = readShown(receipt, request)
  shown.catch(() => undefined)
  const bundle = await keepBundle(receipt, request)
  const comparing = ended.status === 'cancelled' ? Promise.resolve(undefined) : compare(receipt, request)
  // Where the comparison fails, what the run has found is shown all the same.
  const diff = await comparing.catch(() => undefined)
  await showPage(await shown, request, {
    ...linksOf(request.facts, receipt),
    ...bundle,
    ...(diff === undefined ? {} : { diff }),
  })
  await comparing
  const isElsewhere = failedElsewhere(ended.status, [...outcomes.values()])
  if (isElsewhere) await page.annotate([skippedAfterOthers(receipt)])
  const exitCode = isElsewhere ? exitCodes.ok : ended.exitCode
  const stepCode = stepExitCode(exitCode, diff?.verdict ?? 'none', inputs.failOn)
  if (diff !== undefined && stepCode > exitCode) await page.annotate([closedGate(diff)])
  return stepCode
}

/** Why a step passes though its run has not. */
function skippedAfterOthers({ jobs }: Receipt): Annotation {
  const skipped = jobs.filter(({ outcome }) => outcome === 'skipped')
  return {
    level: 'notice',
    title: 'skipped after jobs that ran elsewhere',
    message: skipped.map(({ id, reason = '' }) => `\`${id}\`: ${reason}`).join('\n'),
  }
}

/** Why a step fails though its run has passed. */
function closedGate({ verdict, causes: [cause] }: RunDiff): Annotation {
  return {
    level: 'error',
    title: `${verdict}, compared with \`against\``,
    message: cause?.message ?? 'the jobs did the same, but not all that is compared is the same: see the log',
  }
}

function outputsOf({ status, exitCode, runId, receiptPath, workspace, treeSha }: EndedRun) {
  return {
    status,
    'exit-code': String(exitCode),
    'run-id': runId,
    'receipt-path': receiptPath,
    'snapshot-path': workspace,
    'snapshot-tree-sha': treeSha,
  }
}

/** Trouble of the environment that takes nothing from what the run has found. */
async function warnOf(error: unknown, page: Page, beginning = ''): Promise<void> {
  if (!(error instanceof LoomFailure)) throw error
  const { code: title, message } = error.diagnostic
  await page.annotate([{ level: 'warning', title, message: `${beginning}${message}` }])
}

type Uploaded = Pick<SummaryFacts, 'artifactName' | 'bundleName'>

/** A bundle that cannot be written takes nothing from what the run has found. Gives under which names it will be uploaded. */
async function keepBundle(
  receipt: Receipt,
  { env, runtime, facts, inputs, page }: FinishRequest,
): Promise<Uploaded> {
  const output = bundlePath(receipt.run_id, facts)
  try {
    const { withArtifacts } = inputs
    await exportRun({ receipt, output, withArtifacts, force: true, env, loomVersion: version })
  } catch (error) {
    await warnOf(error, page, 'there is no bundle of this run: ')
    return {}
  }
  await page.tell(`bundle: ${output}\n`)
  setOutputs({ 'bundle-path': output })
  if (!inputs.upload) return {}
  const obstacle = uploadObstacle(facts, runtime)
  if (obstacle !== undefined) {
    const message = `${obstacle}; the bundle is ${output}`
    await page.annotate([{ level: 'notice', title: 'the run is not uploaded', message }])
    return {}
  }
  const name = artifactName(facts, env)
  setOutputs({ 'artifact-name': name })
  return { artifactName: name, bundleName: basename(output) }
}

/** Why `actions/upload-artifact` would fail here whatever it is given; undefined where it can upload. */
function uploadObstacle(facts: GithubFacts, runtime: Runtime): string | undefined {
  if (!isGithubCloud(facts)) return `${facts.serverUrl} does not take today’s uploads`
  const hasService = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].every(
    (name) => (runtime[name] ?? '') !== '',
  )
  return hasService ? undefined : 'this runner has no artifact service'
}

async function compare(receipt: Receipt, { against, page }: FinishRequest): Promise<RunDiff | undefined> {
  if (against === undefined) return undefined
  const { diffAgainst } = await import('../run/against.ts')
  const found = await diffAgainst(against, receipt)
  await page.showDiff(found)
  setOutputs({ parity: found.verdict })
  return found
}

/** Undefined where nobody wants to see it. */
async function readShown(
  receipt: Receipt,
  { inputs, repositoryRoot }: FinishRequest,
): Promise<GithubRun | undefined> {
  if (!inputs.annotations && !inputs.summary) return undefined
  return readGithubRun(receipt, repositoryRoot, new Date())
}

async function showPage(
  run: GithubRun | undefined,
  { env, inputs, facts, page, repositoryRoot }: FinishRequest,
  summaryFacts: SummaryFacts,
): Promise<void> {
  if (run === undefined) return
  await page.annotate(annotationsOf(run, checkoutBelow(facts.workspace, repositoryRoot)))
  if (!inputs.summary || (env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
  try {
    await addSummary(jobSummary(run, summaryFacts))
  } catch (error) {
    await warnOf(error, page)
  }
}

/** Links lead to the commit, if it is one that GitHub has in this repository. */
function linksOf(
  { serverUrl, repository, runId, sha, pullRequest }: GithubFacts,
  { snapshot_head_sha: headSha }: Receipt,
): SummaryFacts {
  const isKnown = headSha !== undefined && [sha, pullRequest?.headSha].includes(headSha)
  return { serverUrl, repository, runId, ...(isKnown ? { sha: headSha } : {}) }
}
