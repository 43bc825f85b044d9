import type { ActionIo } from './action-run.ts';
/** One run of the action: the `run` step of `action.yml`. Gives its exit code; every trouble becomes one annotation. */
export declare function runAction(io: ActionIo): Promise<number>;
