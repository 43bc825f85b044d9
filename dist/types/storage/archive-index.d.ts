export type EntryKind = 'file' | 'directory' | 'link';
/** What an archive has brought so far, by path. Everything that would make two entries meet in one file is refused. */
export interface ArchiveIndex {
    /** Why the entry may not be, or undefined once it is known. Directories above it become known with it. */
    add(path: string, kind: EntryKind, target?: string): string | undefined;
    kindOf(path: string): EntryKind | undefined;
    /** Whether a link leaves the archive, as far as its entries are known. */
    leaves(path: string, target: string): boolean;
    /** The first link that leaves the archive, through whatever other links; asked once all entries are known. */
    escapingLink(): string | undefined;
}
/** `fold` gives one name to all paths that the file system takes for one. */
export declare function createArchiveIndex(fold?: (path: string) => string): ArchiveIndex;
