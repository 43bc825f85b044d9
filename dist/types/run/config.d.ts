import type { Environment } from '../base/environment.ts';
import type { CacheSettings } from './settings.ts';
import type { SecretSettings } from '../secrets/settings.ts';
import { type WrittenConfig } from './config-schema.ts';
/** Where values come from; the later ones win. Flags win over all, and are the caller's. */
export type LayerName = 'built in' | 'user' | 'repository' | 'environment';
export interface ConfigLayer {
    readonly name: LayerName;
    /** The file, or the variable that sets something. */
    readonly from: string;
    readonly value: WrittenConfig;
}
/** Defaults of the runtime; what runs is in the workflow. */
export interface Config {
    /** Where workspaces are made; absolute. Absent: the system's temporary directory. */
    readonly workspaceRoot?: string;
    readonly cleanEnv: boolean;
    readonly workspaceMount: WorkspaceMountMode;
    readonly maxParallelJobs?: number;
    readonly cache: CacheSettings;
    readonly secrets: SecretSettings;
    /** Parts that a diff leaves out. */
    readonly parityIgnore: readonly string[];
    /** Patterns of output that no two runs have alike. */
    readonly parityNormalise: readonly string[];
}
/** The effective config. Fails with `config/invalid` for a file that is no YAML or holds an unknown key. */
export declare function readConfig(repositoryRoot: string | undefined, env: Environment): Promise<Config>;
/** All layers, the lowest first; relative paths are made absolute, from the file that holds them. */
export declare function readLayers(repositoryRoot: string | undefined, env: Environment): Promise<ConfigLayer[]>;
export declare function userConfigPath(env: Environment): string;
export declare function repositoryConfigPath(repositoryRoot: string): string;
/** How the workspace gets into containers. */
export declare const workspaceMountModes: readonly ["ephemeral_volume", "bind_mount"];
export type WorkspaceMountMode = (typeof workspaceMountModes)[number];
