import { type Environment } from '../../base/environment.ts';
import { type SecretSource } from '../source.ts';
export interface CommandSourceOptions {
    /** From the user's own config. */
    readonly allowExec: ReadonlyMap<string, readonly string[]>;
    readonly env: Environment;
    readonly repositoryRoot: string;
    /** A person may have to unlock something meanwhile. */
    readonly timeLimitMs?: number;
}
/**
 * `exec://name/argument`: what a command prints that the user's own config names; the argument is added as the last one. Never a
 * shell. The program is not looked for in the repository, whose `node_modules/.bin` `npx` puts first.
 */
export declare function createCommandSource(options: CommandSourceOptions): SecretSource<'exec'>;
