import type { ShellRequest } from './provider.ts';
/** Runs a shell on this process's own standard streams. Ctrl-C is the shell's while it runs. */
export declare function runHostShell({ command, isTerminal }: ShellRequest, { cwd, env }: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
}): Promise<number>;
