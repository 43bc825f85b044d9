/** Signals a process group. False when it has no member any more. */
export declare function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean;
/** Ends groups that still have members: SIGTERM, after `graceMs` SIGKILL. */
export declare function endGroups(pids: readonly number[], graceMs: number): Promise<void>;
/** Numbers of all processes, where `/proc` tells; empty elsewhere. */
export declare function processNumbers(): Set<number>;
/**
 * Kills processes that were started with a variable in whose value, a list with commas, an entry begins with `beginning`, however
 * they left their group, and what they start meanwhile. Only processes that are not in `known`, which was taken before the first of them could start. Linux only.
 */
export declare function killMarked(variable: string, beginning: string, known?: Set<number>): void;
