import type { Cause } from '../model/run-diff.ts';
import type { Evidence } from './evidence.ts';
/**
 * What may have made two runs diverge, the likeliest first, in the order that `docs/diff.md` describes: the source and the
 * workflow, then what a failing output names, then the rest. Never empty: where nothing explains, it says so.
 */
export declare function explain(evidence: Evidence): Cause[];
