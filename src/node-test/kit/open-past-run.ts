import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Receipt } from '../../model/receipt.ts'
import { openRun } from '../../run/open-run.ts'
import { readRunSide } from '../../run/run-side.ts'
import type { RunSide } from '../../parity/side.ts'

/** What `runWorkflow` returns, as far as a comparison needs it. */
interface WithReceipt {
  readonly receipt: Receipt
}

/** A run: what `runWorkflow` returns, a receipt, or where a receipt, a workspace or a bundle lies, relative to the working directory. */
export type PastRun = WithReceipt | Receipt | string | URL

export interface OpenPastRun extends AsyncDisposable {
  readonly side: RunSide
  readonly receipt: Receipt
}

/** Reads what a run is compared by. Its records can be read until it is disposed of. Fails as `openRun` and `readRunSide` do. */
export async function openPastRun(past: PastRun): Promise<OpenPastRun> {
  const { env } = process
  const run = await openReceipt(past)
  try {
    const { receipt } = run
    const side = await readRunSide(receipt, { repositoryRoot: receipt.repo_root, env, patterns: [] })
    return { receipt, side, [Symbol.asyncDispose]: () => run[Symbol.asyncDispose]() }
  } catch (error) {
    await run[Symbol.asyncDispose]()
    throw error
  }
}

async function openReceipt(past: PastRun): Promise<AsyncDisposable & { readonly receipt: Receipt }> {
  if (typeof past === 'string' || past instanceof URL) {
    const directory = process.cwd()
    const path = resolve(directory, typeof past === 'string' ? past : fileURLToPath(past))
    return openRun(path, { repositoryRoot: directory, directory, env: process.env })
  }
  return { receipt: isReceipt(past) ? past : past.receipt, [Symbol.asyncDispose]: () => Promise.resolve() }
}

function isReceipt(past: WithReceipt | Receipt): past is Receipt {
  return 'run_id' in past
}
