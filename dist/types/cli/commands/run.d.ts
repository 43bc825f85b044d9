import { type Config, type WorkspaceMountMode } from '../../run/config.ts';
import { type Io } from '../io.ts';
import { type ViewFlags } from '../present.ts';
/** Flags of every command that runs jobs. */
export interface EngineFlags extends ViewFlags {
    jobs?: number;
    failFast?: boolean;
    cleanEnv?: boolean;
    dockerWorkspaceMount?: WorkspaceMountMode;
    cache?: boolean;
    directory?: string;
}
export interface RunFlags extends EngineFlags {
    local?: boolean;
    workflow?: string;
    job?: string[];
    only?: string[];
    fromBundles?: string[];
    var?: string[];
    dryRun?: boolean;
    against?: string;
    cacheDiff?: boolean;
    isolateJobs?: boolean;
}
/** `loom run --local`. */
export declare function runCommand(flags: RunFlags, io: Io): Promise<number>;
/** What flags, config and process say of any run. */
export declare function settingsOf(flags: EngineFlags, config: Config, io: Io): {
    workspaceRoot?: string;
    maxParallel?: number;
    env: Readonly<Record<string, string | undefined>>;
    command: string[];
    loomVersion: string;
    failFast: boolean;
    cleanEnv: boolean;
    workspaceMount: "bind_mount" | "ephemeral_volume";
    secrets: import("../../secrets/settings.ts").SecretSettings;
    cache: import("../../run/settings.ts").CacheSettings | "off";
    patterns: readonly string[];
};
