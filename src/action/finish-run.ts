import { LoomFailure } from '../diagnostics/failure.ts'
import type { Receipt } from '../model/receipt.ts'
import { version } from '../model/version.ts'
import { readReceipt } from '../records/find.ts'
import { type Against, diffAgainst } from '../run/against.ts'
import { exportRun } from '../run/bundles.ts'
import type { EndedRun } from '../run/execute.ts'
import type { ActionRun } from './action-run.ts'
import { type Parity, stepExitCode } from './exit-code.ts'
import { setOutputs } from './outputs.ts'
import { artifactName, bundlePath, isGithubCloud } from './places.ts'

/**
 * Tells GitHub of a run that has ended, what matters most first: the runner waits ten seconds for a run that it cancels. Gives the
 * exit code of the step.
 */
export async function finishRun(
  { runId, status, exitCode, receiptPath }: EndedRun,
  action: ActionRun & { readonly against?: Against },
): Promise<number> {
  const receipt = await readReceipt(receiptPath)
  await setOutputs({
    status,
    'exit-code': String(exitCode),
    'run-id': runId,
    'receipt-path': receiptPath,
    'snapshot-path': receipt.snapshot_path ?? '',
    'snapshot-tree-sha': receipt.snapshot_tree_sha ?? '',
    parity: 'none',
  })
  await keepBundle(receipt, action)
  const parity = status === 'cancelled' ? 'none' : await compare(receipt, action)
  return stepExitCode(exitCode, parity, action.inputs.failOn)
}

/** A bundle that cannot be written takes nothing from what the run has found. */
async function keepBundle(receipt: Receipt, action: ActionRun): Promise<void> {
  const { env, facts, inputs, page } = action
  const output = bundlePath(receipt.run_id, facts)
  try {
    await exportRun({ receipt, output, withArtifacts: false, force: true, env, loomVersion: version })
  } catch (error) {
    if (!(error instanceof LoomFailure)) throw error
    await page.annotate('warning', error.diagnostic.code, `no bundle of this run: ${error.message}`)
    return
  }
  await setOutputs({ 'bundle-path': output })
  if (!inputs.upload) return
  if (isGithubCloud(facts))
    await setOutputs({ 'artifact-name': artifactName(facts, env['LOOM_JOB_INDEX'] ?? '') })
  else
    await page.annotate(
      'notice',
      'the run is not uploaded',
      `GitHub Enterprise Server does not take today’s uploads; the bundle is ${output}`,
    )
}

async function compare(
  receipt: Receipt,
  { against, page }: ActionRun & { readonly against?: Against },
): Promise<Parity> {
  if (against === undefined) return 'none'
  const found = await diffAgainst(against, receipt)
  await page.showDiff(found)
  await setOutputs({ parity: found.verdict })
  return found.verdict
}
