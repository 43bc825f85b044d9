import type { Environment } from '../base/environment.ts';
import { type CommandResult } from '../base/process.ts';
export interface GitCall {
    /** Any directory of the repository. */
    readonly cwd: string;
    /** Made by `gitEnvironment`. */
    readonly env: Environment;
    readonly stdin?: Uint8Array;
    readonly signal?: AbortSignal;
}
/** Runs one git command and gives its result whatever its exit code. No argument may hold text of the user's but after `--`. */
export declare function tryGit(args: readonly string[], call: GitCall): Promise<CommandResult>;
/** Like `tryGit`, but an exit code other than 0 is a failure `git/failed` with git's own words. Gives standard output. */
export declare function git(args: readonly string[], call: GitCall): Promise<Buffer>;
/** Splits what git prints with `-z`. The pieces are views of the buffer: names are bytes, not text. */
export declare function splitNul(output: Buffer): Buffer[];
