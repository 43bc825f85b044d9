import type { RunSettings } from '../../run/settings.ts';
import { type Source } from './copy-source.ts';
import { type KitTest } from './kit-test.ts';
import { type WorkflowRun } from './workflow-run.ts';
/** One of `workflow` and `file`, or none: the `.loom/workflow.yml` of the repository. */
export interface RunWorkflowOptions extends Pick<RunSettings, 'cache' | 'cleanEnv' | 'isolateJobs' | 'patterns'> {
    /** The workflow itself, as YAML or as what YAML would say. It stands as `.loom/workflow.yml` in what is run. */
    readonly workflow?: string | object;
    /** Path of a workflow in the repository; a relative one starts at `from`. */
    readonly file?: Source;
    /** Any directory of a repository. Default: the working directory of the process. */
    readonly from?: Source;
    /** Only these, and what they need. */
    readonly jobs?: readonly string[];
    /** Override those of the workflow, as `--var` does. */
    readonly variables?: Readonly<Record<string, string>>;
}
/**
 * Runs a workflow in this process, in a workspace of its own, and gives what its records say of it; that a job failed is no error.
 * Nothing is written to the repository: a copy of it is run. The test's signal ends the run, its end removes all of it, and a
 * failing test keeps it and tells where. Fails with a `LoomFailure` where nothing could be run, such as for a wrong workflow.
 */
export declare function runWorkflow(t: KitTest, options?: RunWorkflowOptions): Promise<WorkflowRun>;
