/** `NAME=value` texts of `--var`. Fails with `run/wrong-variable`. */
export declare function parseVariables(assignments: readonly string[]): Record<string, string>;
/** The command line for the receipt: what follows `NAME=` after `--var` may be private. */
export declare function withoutValues(args: readonly string[]): string[];
