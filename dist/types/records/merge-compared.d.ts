import type { Digest } from '../base/brand.ts';
import type { Plan } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
export interface MergedCompared {
    /** Canonical JSON, and its SHA-256. */
    readonly text: string;
    readonly digest: Digest;
    readonly warnings: readonly string[];
}
/**
 * What the parts of a fanned-out run are compared by, joined: all jobs in plan order, everything else of the first part that has it. Undefined
 * where a part has none.
 */
export declare function mergeCompared(runs: readonly Receipt[], plan: Plan): Promise<MergedCompared | undefined>;
