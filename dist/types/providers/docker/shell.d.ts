import type { ShellRequest } from '../provider.ts';
import { type JobContainer } from './container.ts';
/**
 * Runs a shell in a job's container on this process's own standard streams: a terminal of the engine's where they are one, plain
 * streams otherwise. Gives its exit code.
 */
export declare function runContainerShell({ container, watch }: Pick<JobContainer, 'container' | 'watch'>, { command, isTerminal, variables }: ShellRequest, { user, terminalType }: {
    readonly user?: string;
    readonly terminalType: string;
}): Promise<number>;
