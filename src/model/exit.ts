import type { FailureKind } from '../diagnostics/failure.ts'
import { signalExitCodes } from './cancellation.ts'

/** Exit codes of every command; documented in `docs/failures.md`. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  environment: 3,
  bug: 70,
  paused: 77,
  ...signalExitCodes,
} as const

export function exitCodeOf(kind: FailureKind): number {
  return exitCodes[kind]
}
