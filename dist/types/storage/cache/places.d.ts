/** Directories of a local cache. */
export interface CachePlaces {
    /** Archives by the digest of their bytes; repositories share them. */
    readonly blobs: string;
    /** `<repository>/<trust>/<key and paths>.json`. */
    readonly entries: string;
    /** What is being written, each in a directory of its process. */
    readonly unfinished: string;
    /** Damaged archives, to be looked at. */
    readonly damaged: string;
}
export declare function cachePlaces(root: string): CachePlaces;
export declare function blobPath({ blobs }: CachePlaces, blob: string): string;
/** Nobody else may read what jobs of this user made. */
export declare function makeDirectory(path: string): Promise<void>;
