import { type Repository } from '../../snapshot/repository.ts';
import { type Snapshot } from '../../snapshot/snapshot.ts';
/** A directory of a repository, as tests name it. Relative paths start at the working directory of the process. */
export type Source = string | URL;
export interface SourceCopy {
    readonly source: Repository;
    /** The named directory, links resolved. */
    readonly directory: string;
    readonly snapshot: Snapshot;
}
export interface CopyRequest {
    readonly from: Source | undefined;
    /** Where the copy is made, under the name of its source. */
    readonly into: string;
    readonly signal: AbortSignal;
}
/** Makes an isolated workspace of a repository. */
export declare function copySource({ from, into, signal }: CopyRequest): Promise<SourceCopy>;
export declare function pathOf(path: Source): string;
/** Gives the copy the branches of its source, which a workspace has not, so that a run of it says what one of the source would. */
export declare function copyBranches({ source, snapshot }: SourceCopy): Promise<void>;
/**
 * Gives the copy of a repository without an origin its source as one: caches belong to an origin, or else to a path, and that of a
 * copy is another each time.
 */
export declare function nameOrigin({ source, snapshot }: SourceCopy): Promise<void>;
