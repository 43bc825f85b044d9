import { LoomFailure } from '../diagnostics/failure.ts'
import type { Redactor } from '../secrets/redactor.ts'

/** An error whose words and stack have met the redactor; a failure stays one. */
export function redactError(error: unknown, redactor: Redactor): unknown {
  if (error instanceof LoomFailure) {
    const { code, message, hint } = error.diagnostic
    const advice = hint === undefined ? {} : { hint: redactor.text(hint) }
    return new LoomFailure(error.kind, { code, message: redactor.text(message), ...advice })
  }
  if (!(error instanceof Error)) return redactor.text(String(error))
  const clean = new Error(redactor.text(error.message))
  clean.stack = redactor.text(error.stack ?? error.message)
  return clean
}
