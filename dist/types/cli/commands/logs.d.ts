import type { Io } from '../io.ts';
import { type LogsFlags } from './follow.ts';
/** `loom logs`: the output of a run, a job or a step as it was. */
export declare function logs(flags: LogsFlags, io: Io): Promise<number>;
