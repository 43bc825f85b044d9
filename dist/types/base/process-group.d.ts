/** Signals a process group. False when it has no member any more. */
export declare function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean;
/** Ends groups that still have members: SIGTERM, after `graceMs` SIGKILL. */
export declare function endGroups(pids: readonly number[], graceMs: number): Promise<void>;
/** Numbers of all processes, where `/proc` tells; empty elsewhere. */
export declare function processNumbers(): Set<number>;
/**
 * Kills processes that carry `marker` (`NAME=value`) in the environment they were started with, however they left their
 * group. Only processes that are not in `known`, which was taken before the first of them could start. Linux only.
 */
export declare function killMarked(marker: string, known: Set<number>): void;
