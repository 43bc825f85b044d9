import type { Environment } from '../base/environment.ts';
import type { Receipt } from '../model/receipt.ts';
export interface ExportOptions {
    readonly receipt: Receipt;
    /** Absolute. */
    readonly output: string;
    readonly withArtifacts: boolean;
    readonly force: boolean;
    readonly env: Environment;
    readonly loomVersion: string;
}
/** Writes a bundle of a run that has ended. Gives what a person should know about it. */
export declare function exportRun(options: ExportOptions): Promise<string[]>;
/** Puts a bundle among the runs that a repository knows. Gives the receipt as it is there, and whether it is new. */
export declare function importBundle(path: string, repositoryRoot: string, env: Environment): Promise<{
    readonly receipt: Receipt;
    readonly isNew: boolean;
}>;
export interface MergeOptions {
    /** Bundles, and directories with bundles. Absolute, as is `output`. */
    readonly bundles: readonly string[];
    readonly output: string;
    /** Of a job that ran in several parts the newest counts. Otherwise it is refused. */
    readonly newest?: boolean;
    readonly force: boolean;
    readonly env: Environment;
    readonly loomVersion: string;
}
/** Writes one bundle of the bundles of a fanned-out run. */
export declare function mergeBundles(options: MergeOptions): Promise<{
    readonly receipt: Receipt;
    readonly warnings: readonly string[];
}>;
/** Whether a run's source was exactly its commit; undefined when it does not say. */
export declare function ranCommitItself(receipt: Receipt): Promise<boolean | undefined>;
/** Fails for a run that goes on. */
export declare function refuseUnended({ status, run_id: runId }: Receipt): void;
