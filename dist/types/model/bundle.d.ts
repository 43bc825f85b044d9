
/** Version of `bundle.json` and `files.json`, see `docs/formats.md`. */
export declare const bundleVersion = "v1";
/** How the name of a bundle ends; who exports one may leave out the `.loom`. */
export declare const bundleExtension = ".tar.zst";
/** `bundle.json`, the last entry of a bundle: every other one. */
export declare const bundleSchema: unknown;
/** `files.json`: what the snapshot of a run held, sorted by path, with the ids that git gives to modes and contents. */
export declare const fileListSchema: unknown;
export type Bundle = { schema_version: 'v1'; kind: 'loom-bundle'; run_id: string; loom_version: string; files: { path: string; size: number; sha256: string; }[]; } & { [key: string]: unknown; };
export type FileList = { schema_version: 'v1'; kind: 'loom-files'; files: { path: string; mode: string; blob: string; }[]; } & { [key: string]: unknown; };
