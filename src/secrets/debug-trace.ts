import type { LoomFailure } from '../diagnostics/failure.ts'
import type { PlannedSecret } from '../model/plan.ts'
import { secretFailure } from './failure.ts'

/** `sh -x` prints each command with its variables put in, in forms that no redactor can know: the failure for a job that would do so. */
export function unsafeDebugTrace(
  secrets: readonly PlannedSecret[],
  tracing: boolean,
): LoomFailure | undefined {
  const secret = tracing ? secrets.find(({ file }) => !file) : undefined
  if (secret === undefined) return undefined
  return secretFailure(
    'secrets/unsafe-debug-trace',
    `tracing is on, and the secret \`${secret.name}\` is the value of a variable, which a trace would print`,
    'unset LOOM_DEBUG_TRACE and CI_DEBUG_TRACE, or remove `file: false`',
  )
}
