import type { Artifact } from '../../model/artifact.ts';
export interface Placing {
    readonly artifact: Artifact;
    /** Where its copy is kept. */
    readonly from: Buffer;
    /** Resolved. */
    readonly workspace: Buffer;
}
/** The file that an artifact was found as, and has been since: its state says so without a look at its bytes. */
export declare function stateOf(place: Buffer): string;
/** Whether the workspace has the very artifact, byte for byte. */
export declare function isInPlace({ artifact, workspace }: Placing): Promise<boolean>;
/**
 * Puts a copy of an artifact where it was found, in one step. What stands in its way gives way to it: a link on the way there is
 * replaced by a directory and never followed.
 */
export declare function placeArtifact({ artifact, from, workspace }: Placing): Promise<void>;
/** SHA-256 of bytes, in hex. */
export declare function digestOf(bytes: Buffer): string;
/** SHA-256 of a file's bytes, in hex. Of a small file at once. */
export declare function digestOfFile(place: Buffer, sizeBytes: number): Promise<string>;
