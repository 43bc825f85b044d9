import type { Cause } from '../model/run-diff.ts';
import type { Evidence } from './evidence.ts';
/** The same tree, checked out in another way: jobs see other bytes, or another history. */
export declare function differentCheckout({ sides }: Evidence): Cause | undefined;
