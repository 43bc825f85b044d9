import { Readable } from 'node:stream';
export interface PackedFile {
    /** Relative to where the archive goes. */
    readonly name: string;
    /** Absent: a directory. */
    readonly bytes?: Uint8Array;
    readonly mode: number;
    readonly uid?: number;
    readonly gid?: number;
}
/** A few small files as the tar stream that the engine's archive calls take. */
export declare function packFiles(files: readonly PackedFile[]): Promise<Readable>;
