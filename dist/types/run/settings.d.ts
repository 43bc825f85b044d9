import type { Environment } from '../base/environment.ts';
import type { EventSink, PauseDecision } from '../model/event.ts';
import type { Plan } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
import type { SecretSettings } from '../secrets/settings.ts';
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
    /** How the workspace gets into containers. Default: `ephemeral_volume`. */
    readonly workspaceMount?: 'bind_mount' | 'ephemeral_volume';
    /** Where secrets are found. Default: nowhere but in the environment and the repository. */
    readonly secrets?: SecretSettings;
    /** `parity.normalise`: what else of the output no two runs have alike. */
    readonly patterns?: readonly string[];
    /** Where workspaces are made. Default: the system's temporary directory. */
    readonly workspaceRoot?: string;
    /** Asked for further takers of events once the plan is known. */
    readonly observe?: (plan: Plan) => readonly EventSink[];
    /** Asked when a job has failed for good, while everything that it ran with is still there. */
    readonly pause?: (run: string, job: string, signal: AbortSignal) => Promise<PauseDecision>;
}
/** Where a run happens, as GitHub's runner tells every process. */
export declare function contextOf(env: Environment): Receipt['context'];
