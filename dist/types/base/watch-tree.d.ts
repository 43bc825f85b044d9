/** Directories that are watched, and what is in them. */
export interface TreeWatch extends Disposable {
    /** Files below a directory, sorted; each directory is read again only when it changed. Nothing for one that is not there. */
    files(directory: string): Promise<string[]>;
    /** Settles at the next change of a directory that was read, at the latest after `limitMs`. Ask before you read, or changes are missed. */
    next(limitMs: number): Promise<void>;
}
/** Watches directories one by one, as they are read: nothing that appears between reading and watching is missed. */
export declare function watchTree(): TreeWatch;
