import type { ActionIo } from './action-run.ts';
import type { Inputs } from './inputs.ts';
/** Runs what the inputs say, and tells GitHub of it. Gives the exit code of the step. */
export declare function runInputs(io: ActionIo, inputs: Inputs): Promise<number>;
