import type { AbsolutePath } from '../base/brand.ts';
/** The workspaces of a run that gives each job its own. */
export interface JobWorkspaces {
    readonly pathOf: (job: string) => AbsolutePath;
    /** Makes that of a job, unless it is there already: an earlier attempt of it has worked there. Fails with a `LoomFailure`. */
    open(job: string, signal: AbortSignal): Promise<void>;
}
