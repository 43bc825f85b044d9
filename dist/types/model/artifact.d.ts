import type { ArtifactTotals } from './event.ts';
/** One file or link that a job has left to keep. */
export interface Artifact {
    /** Below the workspace, in the bytes of the file system: a name need not be UTF-8. */
    readonly path: Buffer;
    /** Bytes of a file, or of the target's text of a link. */
    readonly sizeBytes: number;
    /** Of the same bytes, in hex. */
    readonly sha256: string;
    /** As git has it. */
    readonly mode: '100644' | '100755' | '120000';
}
/** Something about artifacts that a person should know, and that fails no job. */
export interface ArtifactWarning {
    readonly code: string;
    readonly message: string;
}
/** What a job wants kept: globs below the workspace, where a directory means all that is in it. */
export interface ArtifactRequest {
    readonly paths: readonly string[];
    readonly exclude: readonly string[];
}
/** Keeps what jobs leave, and hands it on to others of the same run. Fails with a `LoomFailure` where the disk does not allow it. */
export interface ArtifactStore {
    /** Copies what a job left in its workspace, sorted by path. What is odd is left out and told. */
    collect(job: string, request: ArtifactRequest, signal: AbortSignal): Promise<{
        readonly stored: readonly Artifact[];
        readonly warnings: readonly ArtifactWarning[];
    }>;
    /** Puts what other jobs have left into the workspace of a job, of two that left the same path the later one's. */
    place(job: string, from: readonly string[], signal: AbortSignal): Promise<PlacedArtifacts>;
    /** Forgets what an earlier attempt of the job has left. */
    forget(job: string): void;
}
export interface PlacedArtifacts {
    readonly files: number;
    /** How many of them were not in the workspace as they should be. */
    readonly written: number;
}
/** A path for people and records; a byte that is no UTF-8 becomes `\xNN`. */
export declare function readablePath(path: Buffer): string;
/** How much a job left, and one digest of all of it. The order of the list counts: sorted by path. */
export declare function totalsOf(stored: readonly Artifact[]): ArtifactTotals;
