import type { Io } from '../io.ts';
import { type EngineFlags } from './run.ts';
export interface RetryFlags extends EngineFlags {
    run: string;
    job?: string[];
}
/** `loom retry`: the jobs of a run that have not passed once more, in its workspace. Also how a paused run goes on. */
export declare function retryCommand(flags: RetryFlags, io: Io): Promise<number>;
