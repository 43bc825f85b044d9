import type { Io } from '../io.ts';
import { type CompileHereFlags } from './check.ts';
export interface PlanFlags extends CompileHereFlags {
    format?: 'text' | 'json' | 'github-matrix';
    job?: string[];
    runsOn?: string[];
    levels?: number;
}
/** `loom plan`: what would run where. The same jobs as `loom run` with the same flags; makes nothing. */
export declare function planCommand(flags: PlanFlags, io: Io): Promise<number>;
