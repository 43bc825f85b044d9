import { type WorkspaceMountMode } from '../../run/config.ts';
import type { Io } from '../io.ts';
export interface ShellFlags {
    run: string;
    job: string | undefined;
    command?: string;
    cleanEnv?: boolean;
    dockerWorkspaceMount?: WorkspaceMountMode;
    directory?: string;
}
/** `loom shell`: what a step of a job sees, for a person at a terminal. Gives the shell's exit code. */
export declare function shell(flags: ShellFlags, io: Io): Promise<number>;
