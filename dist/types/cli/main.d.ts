import { type Io } from './io.ts';
/** The `loom` command: runs it for this process and sets the exit code. */
export declare function main(): Promise<void>;
/** Every trouble of a command ends here: a failure becomes one diagnostic, anything else is a bug of Loom's. */
export declare function runCli(io: Io): Promise<number>;
