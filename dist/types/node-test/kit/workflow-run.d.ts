import type { JobManifest } from '../../model/records.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { EndedRun } from '../../run/execute.ts';
/** What the records of a run say. Names that it does not know fail with those that there are. */
export interface WorkflowRun {
    readonly receipt: Receipt;
    readonly receiptPath: string;
    readonly workspace: string;
    /** What became of a job: its outcome, steps, tests and artifacts, as `loom show --json` has them. */
    job(id: string): JobManifest;
    /**
     * What a step of a job printed: the number of a line of `script`, from 1; `before_script/1`, `after_script/1`; or a section such
     * as `provider`. Without a step, what all of them printed.
     */
    output(job: string, step?: number | string): Promise<string>;
    /** The bytes of a file that a job left as an artifact, by its path in the workspace. */
    artifact(job: string, path: string): Promise<Buffer>;
}
/** Reads the records of a run that has ended. */
export declare function openWorkflowRun({ receiptPath, workspace }: EndedRun): Promise<WorkflowRun>;
