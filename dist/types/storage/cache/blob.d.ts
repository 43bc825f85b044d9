import type { Chunks } from '../zstd.ts';
import { type CachePlaces } from './places.ts';
export interface Blob {
    readonly digest: string;
    readonly sizeBytes: number;
}
/** Keeps an archive under the digest of its bytes as a name. It is there as a whole, or not. */
export declare function writeBlob(places: CachePlaces, bytes: Chunks, signal: AbortSignal): Promise<Blob>;
/** An archive that is open for reading: whoever removes it meanwhile, it can be read to its end. */
export interface OpenBlob extends AsyncDisposable {
    /** Its bytes, once, from the start. */
    read(): Chunks;
    /** Whether all of it is as it was written; reads what was not read yet. */
    isWhole(): Promise<boolean>;
}
/** Undefined when it is not there. */
export declare function openBlob(places: CachePlaces, digest: string): Promise<OpenBlob | undefined>;
