import type { Environment } from '../base/environment.ts';
import type { EventSink, PauseDecision } from '../model/event.ts';
import type { Plan } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
import type { SecretSettings } from '../secrets/settings.ts';
import type { GithubRuntime } from '../storage/github-cache/runtime.ts';
/** Where caches are kept, and how much of them. */
export interface CacheSettings {
    /** Default: `loom` in the user's cache directory. */
    readonly directory?: string;
    /** Default: 10 GiB. */
    readonly maxSizeBytes?: number;
    /** Given: they are kept by GitHub's cache service, and nothing in the directory. */
    readonly github?: GithubRuntime;
}
/** What every run takes, a first one and one that goes on with another. */
export interface RunSettings {
    readonly env: Environment;
    /** The command line as the receipt shows it. */
    readonly command: readonly string[];
    readonly loomVersion: string;
    readonly signal: AbortSignal;
    /** Default: the number of processors. */
    readonly maxParallel?: number;
    readonly failFast?: boolean;
    readonly cleanEnv?: boolean;
    /** Variables that host jobs see besides: nothing else of GitHub's runner is then passed on. */
    readonly passEnv?: readonly string[];
    /** Each job works in a workspace of its own. A run that goes on with another does what that one did. */
    readonly isolateJobs?: boolean;
    /** How the workspace gets into containers. Default: `ephemeral_volume`. */
    readonly workspaceMount?: 'bind_mount' | 'ephemeral_volume';
    /** Where secrets are found. Default: nowhere but in the environment and the repository. */
    readonly secrets?: SecretSettings;
    /** Where caches are kept; `off`: every cache is passed over. Default: the user's cache directory. */
    readonly cache?: CacheSettings | 'off';
    /** `parity.normalise`: what else of the output no two runs have alike. */
    readonly patterns?: readonly string[];
    /** Where workspaces are made. Default: the system's temporary directory. */
    readonly workspaceRoot?: string;
    /** Told of every value that is secret, before anything that may hold it is shown. */
    readonly mask?: (value: string) => void;
    /** Asked for further takers of events once the plan is known. */
    readonly observe?: (plan: Plan) => readonly EventSink[];
    /** Asked when a job has failed for good, while everything that it ran with is still there. */
    readonly pause?: (run: string, job: string, signal: AbortSignal) => Promise<PauseDecision>;
}
/** Where a run happens, as GitHub's runner tells every process. */
export declare function contextOf(env: Environment): Receipt['context'];
