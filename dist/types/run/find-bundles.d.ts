/**
 * The bundles that paths mean: a directory stands for all that are somewhere below it, since `actions/download-artifact` makes one
 * for each artifact. Relative ones count from `directory`. Fails with `bundle/none`.
 */
export declare function findBundles(paths: readonly string[], directory: string): Promise<string[]>;
