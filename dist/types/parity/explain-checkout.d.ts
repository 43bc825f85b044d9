import type { Cause } from '../model/run-diff.ts';
import type { Evidence } from './evidence.ts';
/** The same tree, checked out in another way: jobs see other bytes, or miss the history that a failing output asks for. */
export declare function differentCheckout(evidence: Evidence): Cause | undefined;
/** A shallow clone on one side, of which no failing output speaks: most of CI's are, and most jobs do not care. */
export declare function unnamedShallowClone(evidence: Evidence): Cause | undefined;
