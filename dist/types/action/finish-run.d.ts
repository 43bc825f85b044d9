import type { Against } from '../run/against.ts';
import type { EndedRun } from '../run/execute.ts';
import type { ActionRun } from './action-run.ts';
export interface FinishRequest extends ActionRun {
    readonly repositoryRoot: string;
    readonly against?: Against;
}
/**
 * Tells GitHub of a run that has ended, what matters most first: of a run that it cancels the runner waits ten seconds in all. Gives
 * the exit code of the step.
 */
export declare function finishRun(ended: EndedRun, request: FinishRequest): Promise<number>;
