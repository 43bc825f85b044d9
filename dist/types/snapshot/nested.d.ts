import type { AbsolutePath } from '../base/brand.ts';
import { type Repository } from './repository.ts';
import type { IndexEntry } from './status.ts';
import { type SnapshotWarning } from './warnings.ts';
interface NestedRequest {
    readonly repository: Repository;
    readonly workspace: string;
    readonly index: readonly IndexEntry[];
    /** Untracked repositories inside the working tree. */
    readonly untracked: readonly Buffer[];
    /** Makes the snapshot of one of them, as of any repository. */
    readonly make: (repository: Repository, workspace: AbsolutePath) => Promise<{
        readonly warnings: readonly SnapshotWarning[];
    }>;
}
/** Submodules and repositories inside the repository become snapshots of their own, each with its `.git` directory inside. */
export declare function snapshotNested(request: NestedRequest): Promise<{
    committed: Buffer<ArrayBufferLike>[];
    warnings: SnapshotWarning[];
}>;
export {};
