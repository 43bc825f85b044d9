export type EntryKind = 'file' | 'directory' | 'link';
/** What an archive has brought so far, by path. Everything that would make two entries meet in one file is refused. */
export interface ArchiveIndex {
    /** Why the entry may not be, or undefined once it is known. Directories above it become known with it. */
    add(path: string, kind: EntryKind, target?: string): string | undefined;
    kindOf(path: string): EntryKind | undefined;
    /** The first link that leaves the archive, through whatever other links; asked once all entries are known. */
    escapingLink(): string | undefined;
}
export declare function createArchiveIndex(): ArchiveIndex;
