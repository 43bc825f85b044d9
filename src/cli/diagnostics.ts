import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { renderDiagnostic } from '../diagnostics/render.ts'
import { type Io, wantsColors } from './io.ts'

/** Prints what is wrong or odd in a workflow on standard error, and how much of it there is. */
export async function printDiagnostics(diagnostics: readonly Diagnostic[], io: Io): Promise<void> {
  const paint = { colors: wantsColors(io.stderr, io.env) }
  for (const diagnostic of diagnostics) await io.stderr.write(`${renderDiagnostic(diagnostic, paint)}\n`)
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  if (errors > 0) await io.stderr.write(`${errors} ${errors === 1 ? 'error' : 'errors'} in the workflow\n`)
}
