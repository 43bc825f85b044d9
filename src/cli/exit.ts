import type { FailureKind } from '../diagnostics/failure.ts'

/** Exit codes of every command; documented in `docs/cli.md`. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  environment: 3,
  bug: 70,
  hangup: 129,
  interrupt: 130,
  terminate: 143,
} as const

export function exitCodeOf(kind: FailureKind): number {
  return exitCodes[kind]
}
