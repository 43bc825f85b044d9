import type { BigIntStats } from 'node:fs';
import type { BytePath } from './byte-path.ts';
/** What a directory lists of an entry, on this machine or in a container. */
export interface FileState {
    readonly kind: 'file' | 'directory' | 'link' | 'special';
    /** Without the bits that lend a file's rights to who runs it. */
    readonly permissions: number;
    readonly sizeBytes: number;
    /** Whole seconds where its source knows no parts of one. */
    readonly mtimeNs: bigint;
    /** Absent where its source does not tell it, or another file system may number the same file otherwise. */
    readonly inode?: string;
    /** Of the last change of content or attributes, as its source writes it. */
    readonly ctime?: string;
}
export type FileStates = Map<BytePath, FileState>;
export declare function stateOf(stats: BigIntStats): FileState;
/** Out of `st_mode`. */
export declare function kindAndPermissions(mode: number): Pick<FileState, 'kind' | 'permissions'>;
/**
 * Whether nobody wrote to a path of the workspace between two looks, nor replaced it. Not by the time of the last change of attributes:
 * removing one name of a file moves that of its other names.
 */
export declare function isSameState(one: FileState | undefined, other: FileState | undefined): boolean;
/** Equal as far as both are told: one of them may be of whole seconds. */
export declare function isSameTime(one: bigint, other: bigint): boolean;
