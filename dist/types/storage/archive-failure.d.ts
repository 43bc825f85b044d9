import { LoomFailure } from '../diagnostics/failure.ts';
/** An archive that is refused: it would do harm, or is not whole. */
export declare function refusedArchive(code: 'archive/unsafe' | 'archive/too-large' | 'archive/damaged', message: string, cause?: unknown): LoomFailure;
/** What reading an archive threw, as a failure: of the disk, or of the archive. */
export declare function asArchiveFailure(error: unknown, archive: string): unknown;
/** What writing an archive threw: a failure where its place cannot be written. */
export declare function asWriteFailure(error: unknown, archive: string): unknown;
