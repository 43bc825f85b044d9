import type { Io } from '../io.ts';
export interface CleanFlags {
    olderThan?: string;
    keep?: number;
    all?: boolean;
    dryRun?: boolean;
    json?: boolean;
    directory?: string;
}
/** `loom clean`: removes workspaces of ended runs, artifacts that have expired, and what killed runs left on the Docker Engine. */
export declare function clean(flags: CleanFlags, io: Io): Promise<number>;
