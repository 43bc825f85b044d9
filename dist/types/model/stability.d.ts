
/** Identifier of the format, see `docs/diff.md`. */
export declare const stabilityVersion = "v1";
/** What `loom diff --against-last N --format json` prints. */
export declare const stabilitySchema: unknown;
export type Stability = { schema_version: 'v1'; kind: 'loom-stability'; tree_sha: string; runs: string[]; unstable: { kind: 'job' | 'step' | 'test'; job: string; name: string; outcomes: { outcome: string; runs: number; }[]; }[]; };
