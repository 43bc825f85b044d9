import { type Command } from 'commander';
import type { Io } from './io.ts';
/** Told the exit code of a command that has ended. */
export type Done = (exitCode: number) => void;
/** Commands about a workflow that run nothing. */
export declare function addCompilers(program: Command, io: Io, done: Done): void;
/** Commands that set Loom up. */
export declare function addSettings(program: Command, io: Io, done: Done): void;
/** Commands about what caches hold. */
export declare function addCache(program: Command, io: Io, done: Done): void;
