import { type Environment } from '../base/environment.ts';
/**
 * The environment of Loom's own git commands: the caller's, without what points git at another repository, and with what
 * keeps git from writing to the source, asking a person, or reaching a network.
 */
export declare function gitEnvironment(env: Environment): Environment;
/** Options of every git command of Loom's: no program of the user's config runs, and any owner's repository is read. */
export declare const gitOptions: readonly string[];
