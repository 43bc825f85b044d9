import type { Environment } from '../base/environment.ts';
import type { MountMode } from '../model/event.ts';
declare const gates: readonly ["failure", "diverged", "not-identical", "never"];
/** What must not be for the step to pass. */
export type FailOn = (typeof gates)[number];
/** What the inputs of `action.yml` mean. */
export interface Inputs {
    /** Absent: that of the repository. */
    readonly workflow?: string;
    readonly workingDirectory: string;
    /** Empty: all. */
    readonly jobs: readonly string[];
    readonly variables: Readonly<Record<string, string>>;
    readonly workspaceMount: MountMode;
    readonly passEnv: readonly string[];
    readonly cache: boolean;
    readonly against?: string;
    readonly failOn: FailOn;
    readonly summary: boolean;
    readonly annotations: boolean;
    readonly upload: boolean;
    readonly planOnly: boolean;
    /** Lines `pool=label,label`. */
    readonly runsOn: readonly string[];
    /** How many levels the matrix may have. */
    readonly levels?: number;
    /** Bundles of jobs that ran elsewhere, and directories with them. Empty: none did. */
    readonly bundles: readonly string[];
    readonly withArtifacts: boolean;
    readonly allowPullRequestHead: boolean;
}
export declare const defaultWorkflow = ".loom/workflow.yml";
/**
 * Decodes what `action.yml` hands over as `INPUT_…`, since a composite action's steps get no inputs by themselves. An empty input
 * has its default. Fails with `action/wrong-input`.
 */
export declare function decodeInputs(env: Environment): Inputs;
export {};
