import type { Environment } from '../base/environment.ts'
import type { LoomFailure } from '../diagnostics/failure.ts'
import type { PlannedSecret } from '../model/plan.ts'
import { secretFailure } from './failure.ts'

/** Whether the caller asks for a trace: of Loom, which then runs steps with `sh -x`, or of scripts that know GitLab's variable. */
export function isTracing(env: Environment): boolean {
  return (env['LOOM_DEBUG_TRACE'] ?? '') !== '' || env['CI_DEBUG_TRACE'] === 'true'
}

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
