import type { Verdict } from '../model/run-diff.ts'
import type { FailOn } from './inputs.ts'

/** How a run compares with the one that `against` names; `none` where nothing was compared. */
export type Parity = Verdict | 'none'

const failing: Readonly<Record<FailOn, readonly Parity[]>> = {
  never: [],
  failure: [],
  diverged: ['diverged'],
  'not-identical': ['diverged', 'equivalent'],
}

/**
 * The exit code of the step, from that of the run. `never` bears what a run found: jobs that failed, and another run that differs;
 * a run that was cancelled, or could not take place, fails all the same.
 */
export function stepExitCode(exitCode: number, parity: Parity, failOn: FailOn): number {
  if (exitCode === 1 && failOn === 'never') return 0
  return exitCode === 0 && failing[failOn].includes(parity) ? 1 : exitCode
}
