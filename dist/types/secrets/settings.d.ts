/** A KeePass database as the config names it: where it is, and in which variables its credentials are. */
export interface KeepassDatabase {
    readonly path?: string | undefined;
    /** Name of the variable that holds the password. */
    readonly passwordEnv?: string | undefined;
    /** Name of the variable that holds the path of the key file. */
    readonly keyfileEnv?: string | undefined;
}
/** What the caller's config says about secrets. Paths are absolute. */
export interface SecretSettings {
    /** By alias; one that only variables name has its name as they do (`TEAM_APP`). */
    readonly keepass: ReadonlyMap<string, KeepassDatabase>;
    /** Name of the variable that holds the token for 1Password, where the config names one. */
    readonly onePasswordTokenEnv?: string | undefined;
    /** Where the 1Password SDK may lie: directories that hold packages, the first one that has it wins. */
    readonly onePasswordModules: readonly string[];
    /** Commands that `exec://` may name, each a program and its first arguments. From the user's own config only. */
    readonly allowExec: ReadonlyMap<string, readonly string[]>;
    /** Files, and directories of files, that `file://` may name outside of the repository. From the user's own config only. */
    readonly allowFiles: readonly string[];
}
/** Settings that name nothing and allow nothing: what a caller without a config has. */
export declare const noSecretSettings: SecretSettings;
/** The variable that 1Password's own tools read. */
export declare const defaultTokenVariable = "OP_SERVICE_ACCOUNT_TOKEN";
/** An alias as it stands in the name of a variable: `team/app` is `TEAM_APP`. Several aliases may come to the same. */
export declare function aliasKey(alias: string): string;
/** Two aliases that variables could not tell apart, if there are any. */
export declare function collidingAliases(aliases: Iterable<string>): readonly [string, string] | undefined;
