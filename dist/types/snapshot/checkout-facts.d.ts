import { type ConfigEntry } from './config.ts';
import type { Repository } from './repository.ts';
/** How a source is checked out, as far as jobs can tell though the tree is the same. */
export interface CheckoutFacts {
    /** Without the whole history. */
    readonly shallow: boolean;
    /** Values of git's config that change bytes or modes of a checkout, by key. */
    readonly config: Readonly<Record<string, string>>;
}
export declare function readCheckoutFacts(repository: Repository, config: readonly ConfigEntry[]): CheckoutFacts;
