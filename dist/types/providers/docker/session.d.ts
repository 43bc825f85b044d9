import type { AbsolutePath } from '../../base/brand.ts';
import type { Environment } from '../../base/environment.ts';
import type { JobRequest, JobSession, Ladder } from '../provider.ts';
import type { Engine } from './engine.ts';
import { type Owner } from './labels.ts';
import type { Ledger } from './ledger.ts';
import type { Pulls } from './pull.ts';
import type { WorkspaceMount } from './workspace-mount.ts';
export interface SessionOptions {
    readonly engine: Engine;
    /** The user's variables: what finds credentials of registries. */
    readonly env: Environment;
    /** Of all jobs of the run. */
    readonly pulls: Pulls;
    readonly owner: Owner;
    readonly runId: string;
    readonly mode: WorkspaceMount['mode'];
    readonly ladder: Ladder;
    /** How long what a step left behind has between SIGTERM and SIGKILL at the end of the job. */
    readonly graceMs: number;
    readonly ledger: Ledger;
    /** Whether no other job can run beside this one. */
    readonly isAlone: boolean;
    /** The job's place in the plan. */
    readonly planIndex: number;
    /** Where bytes go that another job's stand in the way of. */
    readonly conflictsDirectory: AbsolutePath;
}
/** Makes everything that a job needs on the engine, or, when it fails or the signal aborts, leaves nothing. */
export declare function openSession(request: JobRequest, options: SessionOptions, signal: AbortSignal): Promise<JobSession>;
