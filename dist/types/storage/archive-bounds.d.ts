import type { Chunks } from './zstd.ts';
/** What an archive may grow to. */
export interface ArchiveLimits {
    readonly entries: number;
    readonly expandedBytes: number;
    /** Directories below each other. */
    readonly depth: number;
    /** Expanded bytes for a byte of the archive; looked at where more than 64 MiB come out, since small ones may repeat themselves. */
    readonly ratio: number;
}
export declare const defaultLimits: ArchiveLimits;
/** Counts the bytes of an archive as they are read. */
export declare function counted(chunks: Chunks, count: {
    bytes: number;
}): Chunks;
/** Passes on the expanded bytes of an archive within its limits, and fails at the end of one that has no end mark. */
export declare function bounded(chunks: Chunks, read: {
    bytes: number;
}, limits: ArchiveLimits): Chunks;
/** Passes chunks on until the signal aborts, and throws its reason then. */
export declare function untilAborted(chunks: Chunks, signal: AbortSignal): Chunks;
