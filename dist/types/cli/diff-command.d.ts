import { type Command } from 'commander';
import type { Io } from './io.ts';
import type { Done } from './more-commands.ts';
/** `loom diff`. */
export declare function addDiff(program: Command, io: Io, done: Done): void;
