import { type Receipt } from '../model/receipt.ts';
/** Reads and checks a receipt. Unknown fields are borne; a newer version is a failure, like a file that is no receipt. */
export declare function readReceipt(path: string): Promise<Receipt>;
/** A past run, or a receipt that cannot be read. */
export type FoundRun = {
    readonly path: string;
    readonly receipt: Receipt;
} | {
    readonly path: string;
    readonly problem: string;
};
/** Past runs that a repository knows of, newest first. */
export declare function listRuns(repositoryRoot: string): Promise<FoundRun[]>;
/**
 * The run that a name means: `last`, `previous`, a run id or the unambiguous beginning or end of one, the path of a receipt or
 * of a workspace. Fails with `run/not-found`.
 */
export declare function findRun(name: string, repositoryRoot: string, directory: string): Promise<Receipt>;
