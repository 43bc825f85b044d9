import type { Verdict } from '../model/run-diff.ts';
import type { FailOn } from './inputs.ts';
/** How a run compares with the one that `against` names; `none` where nothing was compared. */
export type Parity = Verdict | 'none';
/**
 * The exit code of the step, from that of the run. `never` bears what a run found: jobs that failed, and another run that differs;
 * a run that was cancelled, or could not take place, fails all the same.
 */
export declare function stepExitCode(exitCode: number, parity: Parity, failOn: FailOn): number;
