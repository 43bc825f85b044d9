/**
 * The ignored file that a failing step's output names, if any: it is in the source but not in the workspace. A directory that
 * tools print all the time (`node_modules`) counts only on a line that says something is missing.
 */
export declare function ignoredNameIn(output: string, ignored: readonly string[]): string | undefined;
