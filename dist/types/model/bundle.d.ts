import * as v from 'valibot';
/** Version of `bundle.json` and `files.json`, see `docs/formats.md`. */
export declare const bundleVersion = "v1";
/** How the name of a bundle ends; who exports one may leave out the `.loom`. */
export declare const bundleExtension = ".tar.zst";
/** `bundle.json`, the last entry of a bundle: every other one. */
export declare const bundleSchema: v.LooseObjectSchema<{
    readonly schema_version: v.LiteralSchema<"v1", undefined>;
    readonly kind: v.LiteralSchema<"loom-bundle", undefined>;
    readonly run_id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
    readonly loom_version: v.StringSchema<undefined>;
    /** In the order of the bundle; `sha256` in hex. */
    readonly files: v.ArraySchema<v.ObjectSchema<{
        readonly path: v.StringSchema<undefined>;
        readonly size: v.NumberSchema<undefined>;
        readonly sha256: v.StringSchema<undefined>;
    }, undefined>, undefined>;
}, undefined>;
/** `files.json`: what the snapshot of a run held, sorted by path, with the ids that git gives to modes and contents. */
export declare const fileListSchema: v.LooseObjectSchema<{
    readonly schema_version: v.LiteralSchema<"v1", undefined>;
    readonly kind: v.LiteralSchema<"loom-files", undefined>;
    readonly files: v.ArraySchema<v.ObjectSchema<{
        readonly path: v.StringSchema<undefined>;
        readonly mode: v.StringSchema<undefined>;
        readonly blob: v.StringSchema<undefined>;
    }, undefined>, undefined>;
}, undefined>;
export type Bundle = v.InferOutput<typeof bundleSchema>;
export type FileList = v.InferOutput<typeof fileListSchema>;
