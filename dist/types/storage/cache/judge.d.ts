import type { ArchiveEntry } from '../read-tar.ts';
/** An entry that may be written. */
export interface SafeEntry extends ArchiveEntry {
    readonly kind: Exclude<ArchiveEntry['kind'], 'other'>;
}
export declare function isSafe(entry: ArchiveEntry): entry is SafeEntry;
export interface JudgeOptions {
    /** Relative paths; entries are these and what is below them. */
    readonly paths: readonly string[];
    /** What may not be is left out, as when an archive is made; otherwise the whole archive is refused. */
    readonly leavesOut: boolean;
}
/** What an archive holds, by what of it may be written. */
export interface Judge {
    /** The entry as it may be written; undefined for one that is left out, and so is its content. */
    take(entry: ArchiveEntry): SafeEntry | undefined;
    /** Once all entries were taken: throws for a link that leaves the workspace through another. */
    finish(): void;
    /** Names of what was left out, and why. */
    readonly leftOut: readonly {
        readonly name: string;
        readonly why: string;
    }[];
    /** Of everything but content: see `treeDigest`. */
    readonly digest: () => string;
}
/**
 * Passes on what of an archive may be written: plain names within the cache's paths, no device, no link that leaves the workspace, no
 * entry through a link, nothing twice. Bits beyond permissions and owners are dropped. Names that differ in case only are two files
 * where the file system says so.
 */
export declare function createJudge(options: JudgeOptions): Judge;
/** Bytes, a character each, as text: a part that is no UTF-8 stands for itself alone. */
export declare function pathText(bytes: string): string;
type Seen = Omit<SafeEntry, 'name'>;
/**
 * Sums up files, directories and links by path, kind, mode, size and time, not by content: who changes a file changes one of these.
 * Two trees that differ in nothing but hard links are alike.
 */
export declare function createTree(): {
    readonly add: (path: string, seen: Seen) => void;
    readonly digest: () => string;
};
export {};
