import type { Environment } from '../base/environment.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Leftover } from '../providers/docker/reap.ts';
export interface CleanedDocker {
    /** What was removed; of a dry run, what would be. */
    readonly leftovers: readonly Leftover[];
    /** `2 containers, 1 network and 3 volumes`; empty when there is nothing. */
    readonly counts: string;
    readonly warnings: readonly Diagnostic[];
}
export interface CleanDockerOptions {
    readonly env: Environment;
    readonly isDryRun: boolean;
}
/**
 * Removes from the Docker Engine what killed runs of this user and machine left there. Where none ever made anything, no engine is
 * asked. An engine that does not answer is nothing to speak of, unless the user has said that there is one: that is a warning.
 */
export declare function cleanDocker(options: CleanDockerOptions): Promise<CleanedDocker>;
