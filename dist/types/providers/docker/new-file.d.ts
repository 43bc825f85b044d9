export type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
export interface NewFile {
    readonly sizeBytes: number;
    readonly permissions?: number;
    readonly mtimeNs?: bigint;
}
/** Where content begins to differ from a file's. */
export interface Difference {
    readonly equalBytes: number;
    /** What comes from there on. */
    readonly rest: Content;
}
/** Compares content, as it comes, with a file of the same size; nothing when they are equal. */
export declare function compareContent(place: Buffer, content: Content): Promise<Difference | undefined>;
/**
 * Makes a file that is not there yet; none is left when it cannot be finished. Small ones are written at once: for thousands of them
 * the turns of the event loop would cost more than the calls.
 */
export declare function writeNewFile(place: Buffer, file: NewFile, content: Content): Promise<void>;
export declare function secondsOf(ns: bigint): number;
export declare function copyFile(from: Buffer, to: Buffer): Promise<void>;
/** The first bytes of a file. A link is not followed. */
export declare function beginningOf(place: Buffer, sizeBytes: number): AsyncGenerator<Uint8Array>;
/** All of a file's new content: what it has in common with the old one is read from there. */
export declare function joined(place: Buffer, { equalBytes, rest }: Difference): AsyncGenerator<Uint8Array>;
