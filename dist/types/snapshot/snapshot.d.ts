import type { AbsolutePath } from '../base/brand.ts';
import { type CheckoutFacts } from './checkout-facts.ts';
import type { Repository } from './repository.ts';
import { type ChangedPath } from './changes.ts';
import { type SnapshotWarning } from './warnings.ts';
/** What a workspace holds, see `docs/isolated-workspace.md`. */
export interface Snapshot {
    readonly path: AbsolutePath;
    readonly headSha: string | null;
    /** Id of the tree of everything in it, uncommitted work included; HEAD's own for a clean source. */
    readonly treeSha: string;
    /** Tracked and untracked files. */
    readonly files: number;
    readonly dirty: boolean;
    readonly warnings: readonly SnapshotWarning[];
    /** In what it differs from its commit. */
    readonly changed: readonly ChangedPath[];
    readonly checkout: CheckoutFacts;
    /** Names of what git ignores in the source, directories collapsed, at most 1,000. */
    readonly ignored: readonly string[];
}
export interface SnapshotRequest {
    readonly repository: Repository;
    /** An empty directory. */
    readonly workspace: AbsolutePath;
    readonly signal?: AbortSignal;
}
/**
 * Fills a workspace with what the repository is now: HEAD, index and working tree, without what git ignores. The source is
 * only read. A failed snapshot removes the workspace and throws a `LoomFailure`.
 */
export declare function createSnapshot(request: SnapshotRequest): Promise<Snapshot>;
