import { type ConfigEntry } from './config.ts';
import type { Repository } from './repository.ts';
import type { IndexEntry } from './status.ts';
export interface TreeIdRequest {
    readonly repository: Repository;
    readonly config: readonly ConfigEntry[];
    readonly workspace: string;
    readonly index: readonly IndexEntry[];
    /** Paths of the index that the working tree does not have. */
    readonly deleted: readonly Buffer[];
    /** Paths to take from the workspace's files. */
    readonly changed: readonly Buffer[];
}
/**
 * The id of the tree that the workspace holds, computed without git and without writing an object; undefined where git would
 * convert a changed file's bytes (line ends, filters), or the index has conflicts: then only git can say.
 */
export declare function computeTreeId(request: TreeIdRequest): Promise<string | undefined>;
