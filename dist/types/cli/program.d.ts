import type { Io } from './io.ts';
/** Parses the command line and runs one command. Resolves to its exit code. */
export declare function runProgram(io: Io): Promise<number>;
