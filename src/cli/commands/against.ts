import colors from 'picocolors'
import type { Receipt } from '../../model/receipt.ts'
import { diffRuns } from '../../parity/diff.ts'
import { createIgnored } from '../../parity/ignore.ts'
import type { RunSide } from '../../parity/side.ts'
import { diffText } from '../../report/diff-text.ts'
import { openRun } from '../../run/open-run.ts'
import { readRunSide, type SidePlaces } from '../../run/run-side.ts'
import type { Config } from '../config.ts'
import { type Io, wantsColors } from '../io.ts'
import type { ViewFlags } from '../present.ts'
import { exitCodeOf } from './diff.ts'

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
}

/** Reads it before the other run begins: what is wrong with it is not to be told minutes later. */
export async function openAgainst(request: AgainstRequest, { env }: Io): Promise<Against> {
  const { name, directory, repositoryRoot, config } = request
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

/** Shows how a run that has ended differs from it. Gives the exit code of a diff. */
export async function tellAgainst(
  { side, ignore, places }: Against,
  receipt: Receipt,
  { flags, io }: { flags: ViewFlags; io: Io },
): Promise<number> {
  const found = await diffRuns(side, await readRunSide(receipt, places), { ignore })
  const out = flags.json === true ? io.stderr : io.stdout
  const paint = colors.createColors(wantsColors(out, io.env))
  await out.write(flags.quiet === true ? `${found.verdict}\n` : `\n${diffText(found, paint, out.columns())}`)
  return exitCodeOf(found)
}
