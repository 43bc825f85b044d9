import type { Command } from 'commander';
import type { Io } from './io.ts';
import type { Done } from './more-commands.ts';
/** What the name of a run may be. */
export declare const which = "last, previous, last-ci, a run id, a receipt, a workspace or a bundle";
/** `loom receipt …`: runs that are carried elsewhere, and what they prove. */
export declare function addReceipts(program: Command, io: Io, done: Done): void;
