import { type KitTest } from './kit-test.ts';
import { type PastRun } from './open-past-run.ts';
import { type NamedTest } from './stored-place.ts';
export interface StoredOptions {
    /** Parts of the run to leave out, see `docs/diff.md`; they are not stored either. */
    readonly ignore?: readonly string[];
    /** Where the stored receipt is. Default: `<test file>.receipts/<name of the test>.json`. */
    readonly path?: string | URL;
}
/** The context of a test that a receipt is stored for. */
export type StoringTest = NamedTest & Pick<KitTest, 'diagnostic'>;
/**
 * Passes when a run did what the receipt says that is stored beside the test's file. Throws an `AssertionError` whose message says
 * what it did otherwise, or that none is stored yet. With `--test-update-snapshots` writes it instead.
 */
export declare function matchesReceipt(t: StoringTest, run: PastRun, options?: StoredOptions): Promise<void>;
