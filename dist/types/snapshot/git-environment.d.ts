/** Variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;
/**
 * What `git rev-parse --local-env-vars` lists (git 2.39 to 2.5x): they redirect git to another repository, index or
 * config, and are set when Loom is started from a hook.
 */
export declare const gitLocalVariables: readonly string[];
/**
 * The environment of Loom's own git commands: the caller's, without what points git at another repository, and with what
 * keeps git from writing to the source, asking a person, or reaching a network.
 */
export declare function gitEnvironment(env: Environment): Environment;
/** Options of every git command of Loom's: no program of the user's config runs, and any owner's repository is read. */
export declare const gitOptions: readonly string[];
