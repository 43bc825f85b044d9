import type { Environment } from '../base/environment.ts';
/** Defaults of the runtime; what runs is in the workflow. */
export interface Config {
    /** Where workspaces are made; absolute. Absent: the system's temporary directory. */
    readonly workspaceRoot?: string;
    readonly cleanEnv: boolean;
    readonly maxParallelJobs?: number;
}
/**
 * The effective config. Low to high: built in, user's file, repository's file, environment; flags are the caller's.
 * Fails with `config/invalid` for a file that is no YAML or holds an unknown key.
 */
export declare function readConfig(repositoryRoot: string | undefined, env: Environment): Promise<Config>;
export declare function userConfigPath(env: Environment): string;
