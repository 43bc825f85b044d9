import type { RunDiff } from '../../model/run-diff.ts';
import { type Io } from '../io.ts';
type DiffFormat = 'text' | 'json' | 'markdown' | 'html';
export interface DiffFlags {
    a?: string | undefined;
    b?: string | undefined;
    format?: DiffFormat;
    json?: boolean;
    /** Paths, several of them with commas between. */
    ignore?: string[];
    strict?: boolean;
    againstLast?: number;
    directory?: string;
}
/** `loom diff`: whether two runs did the same, and if not, why. */
export declare function diff(flags: DiffFlags, io: Io): Promise<number>;
/** Whether two runs count as the same: `equivalent` does, unless it must be `identical`. */
export declare function exitCodeOf({ verdict }: RunDiff, strict?: boolean): number;
export {};
