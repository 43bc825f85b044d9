import type { Environment } from '../base/environment.ts'
import type { Receipt } from '../model/receipt.ts'
import type { RunDiff } from '../model/run-diff.ts'
import { diffRuns } from '../parity/diff.ts'
import { createIgnored } from '../parity/ignore.ts'
import type { RunSide } from '../parity/side.ts'
import type { Config } from './config.ts'
import { openRun } from './open-run.ts'
import { readRunSide, type SidePlaces } from './run-side.ts'

/** The run that another one is to be compared with at its end. */
export interface Against extends AsyncDisposable {
  readonly side: RunSide
  readonly ignore: readonly string[]
  readonly places: SidePlaces
}

export interface AgainstRequest {
  /** As the user names it. */
  readonly name: string
  /** Where relative paths start. */
  readonly directory: string
  readonly repositoryRoot: string
  readonly config: Pick<Config, 'parityIgnore' | 'parityNormalise'>
  readonly env: Environment
}

/** Reads it before the other run begins: what is wrong with it is not to be told minutes later. */
export async function openAgainst(request: AgainstRequest): Promise<Against> {
  const { name, directory, repositoryRoot, config, env } = request
  const { parityIgnore: ignore, parityNormalise: patterns } = config
  const places = { repositoryRoot, env, patterns }
  const run = await openRun(name, { repositoryRoot, directory, env })
  try {
    const side = await readRunSide(run.receipt, places)
    createIgnored(ignore, [side.compared])
    return { side, ignore, places, [Symbol.asyncDispose]: () => run[Symbol.asyncDispose]() }
  } catch (error) {
    await run[Symbol.asyncDispose]()
    throw error
  }
}

/** How a run that has ended differs from it. */
export async function diffAgainst({ side, ignore, places }: Against, receipt: Receipt): Promise<RunDiff> {
  return diffRuns(side, await readRunSide(receipt, places), { ignore })
}
