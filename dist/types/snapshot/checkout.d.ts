import type { Environment } from '../base/environment.ts';
import type { Repository } from './repository.ts';
import type { IndexEntry } from './status.ts';
/** Of the given paths those whose attributes name one of the filters: their bytes come from the working tree. */
export declare function readFilteredPaths(repository: Repository, filters: readonly string[], paths: readonly Buffer[]): Promise<Buffer[]>;
/** Writes every file of the workspace's index, and the index's knowledge of them. No filter program runs. */
export declare function checkoutIndex(workspace: string, env: Environment, filters: readonly string[]): Promise<void>;
/** An environment in which git runs no filter program: bytes of files are what git takes them for. */
export declare function withoutFilters(env: Environment, filters: readonly string[]): Environment;
/** Makes the index forget sizes and times of files whose bytes are not the blob's: git then asks their filter, and finds them clean. */
export declare function forgetStats(workspace: string, env: Environment, entries: readonly IndexEntry[]): Promise<void>;
export interface TreeRequest {
    readonly workspace: string;
    readonly env: Environment;
    /** Paths of the index that the working tree does not have. */
    readonly deleted: readonly Buffer[];
    /** Paths to take from the workspace's files. */
    readonly changed: readonly Buffer[];
    /** What the index says of those of them that it holds. */
    readonly entries: readonly IndexEntry[];
}
/**
 * The id of the tree that the workspace holds, uncommitted work included: the given paths are applied to a throw-away copy of
 * its index. New objects go into the workspace's own store.
 */
export declare function writeTree({ workspace, env, deleted, changed, entries }: TreeRequest): Promise<string>;
