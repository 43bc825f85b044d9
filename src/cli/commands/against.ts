import colors from 'picocolors'
import type { Receipt } from '../../model/receipt.ts'
import { diffText } from '../../report/diff-text.ts'
import { type Against, diffAgainst } from '../../run/against.ts'
import { type Io, wantsColors } from '../io.ts'
import type { ViewFlags } from '../present.ts'
import { exitCodeOf } from './diff.ts'

/** Shows how a run that has ended differs from the one to compare it with. Gives the exit code of a diff. */
export async function tellAgainst(
  against: Against,
  receipt: Receipt,
  { flags, io }: { flags: ViewFlags; io: Io },
): Promise<number> {
  const found = await diffAgainst(against, receipt)
  const out = flags.json === true ? io.stderr : io.stdout
  const paint = colors.createColors(wantsColors(out, io.env))
  await out.write(flags.quiet === true ? `${found.verdict}\n` : `\n${diffText(found, paint, out.columns())}`)
  return exitCodeOf(found)
}
