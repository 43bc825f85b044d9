import type { Environment } from '../base/environment.ts';
import type { Ladder, Provider } from './provider.ts';
export interface HostProviderOptions {
    /** The caller's variables. */
    readonly env: Environment;
    readonly repositoryRoot: string;
    readonly runId: string;
    readonly clean: boolean;
    /** See `hostEnvironment`. */
    readonly passed?: readonly string[] | undefined;
    /** Names of the caller's variables that no job may inherit. */
    readonly withheld: readonly string[];
    /** Where secret files of jobs are kept; made when needed. */
    readonly secretsDirectory: string;
    /** A directory of its own outside of the workspace, made when needed and removed at the end. */
    readonly scratch: string;
    readonly ladder?: Ladder;
    /** How long output may go on after a step's process has ended. */
    readonly drainMs?: number;
    /** How long what a step left behind has between SIGTERM and SIGKILL at the end of the job. */
    readonly graceMs?: number;
}
export interface HostProvider extends Provider, Disposable {
    /** What every job inherits. */
    readonly environment: Readonly<Record<string, string>>;
}
/** Runs jobs with the shell of this machine, in the workspace itself. Dispose it after the last job. */
export declare function createHostProvider(options: HostProviderOptions): HostProvider;
