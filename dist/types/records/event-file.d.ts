/** A file of whole lines that grows. Lines gather for at most 100 ms; the file is open only while it is written often. */
export interface LineFile {
    append(line: string): void;
    /** Writes what has gathered and closes the file; a later line opens it again. */
    close(): void;
}
/**
 * Appends to one file. Writing blocks, so a fast producer is slowed by the disk and nothing piles up in memory; a torn last line
 * is all that a kill can leave.
 */
export declare function createLineFile(path: string, onError: (error: unknown) => void): LineFile;
