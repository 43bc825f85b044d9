import colors from 'picocolors'
import type { Receipt } from '../../model/receipt.ts'
import { diffRuns } from '../../parity/diff.ts'
import { createIgnored } from '../../parity/ignore.ts'
import type { RunSide } from '../../parity/side.ts'
import { findRun } from '../../records/find.ts'
import { diffText } from '../../report/diff-text.ts'
import { readRunSide } from '../../run/run-side.ts'
import { type Io, wantsColors } from '../io.ts'
import type { ViewFlags } from '../present.ts'
import { exitCodeOf, placesOf } from './diff.ts'

/** The run that another one is to be compared with at its end. */
export interface Against {
  readonly side: RunSide
  readonly ignore: readonly string[]
  readonly root: string
}

export interface AgainstRequest {
  /** As the user names it. */
  readonly name: string
  readonly ignore: readonly string[]
  readonly root: string
  readonly directory: string
}

/** Reads it before the other run begins: what is wrong with it is not to be told minutes later. */
export async function openAgainst(
  { name, ignore, root, directory }: AgainstRequest,
  io: Io,
): Promise<Against> {
  const side = await readRunSide(await findRun(name, root, directory), placesOf(root, io))
  createIgnored(ignore, [side.compared])
  return { side, ignore, root }
}

/** Shows how a run that has ended differs from it. Gives the exit code of a diff. */
export async function tellAgainst(
  { side, ignore, root }: Against,
  receipt: Receipt,
  { flags, io }: { flags: ViewFlags; io: Io },
): Promise<number> {
  const found = await diffRuns(side, await readRunSide(receipt, placesOf(root, io)), { ignore })
  const out = flags.json === true ? io.stderr : io.stdout
  const paint = colors.createColors(wantsColors(out, io.env))
  await out.write(flags.quiet === true ? `${found.verdict}\n` : `\n${diffText(found, paint, out.columns())}`)
  return exitCodeOf(found)
}
