import { type Receipt } from '../model/receipt.ts';
/**
 * Reads and checks a receipt. Unknown fields are borne; a newer version is a failure, like a file that is no receipt. Pointers of
 * one that was carried here are taken from the directory that it came in.
 */
export declare function readReceipt(path: string): Promise<Receipt>;
/** A past run, or a receipt that cannot be read. */
export type FoundRun = {
    readonly path: string;
    readonly isImported?: true;
} & ({
    readonly receipt: Receipt;
} | {
    readonly problem: string;
});
/** Past runs of a repository and those that were imported into it, newest first. */
export declare function listKnownRuns(repositoryRoot: string): Promise<FoundRun[]>;
/** Past runs that happened in a repository, newest first. */
export declare function listRuns(repositoryRoot: string): Promise<FoundRun[]>;
/** Past runs of a repository whose receipts say that they go on, newest first. Every start asks, so no other is decoded. */
export declare function listRunning(repositoryRoot: string): Promise<Receipt[]>;
/** Receipts in a directory, newest first; none where there is no such directory. */
export declare function listReceipts(directory: string): Promise<FoundRun[]>;
/**
 * The run that a name means: `last`, `previous`, `last-ci` (the newest that happened in CI), a run id or the unambiguous beginning
 * or end of one, the path of a receipt or of a workspace. Fails with `run/not-found`.
 */
export declare function findRun(name: string, repositoryRoot: string, directory: string): Promise<Receipt>;
