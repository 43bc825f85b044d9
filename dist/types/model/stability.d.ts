import * as v from 'valibot';
/** Identifier of the format, see `docs/diff.md`. */
export declare const stabilityVersion = "v1";
/** What `loom diff --against-last N --format json` prints. */
export declare const stabilitySchema: v.ObjectSchema<{
    readonly schema_version: v.LiteralSchema<"v1", undefined>;
    readonly kind: v.LiteralSchema<"loom-stability", undefined>;
    readonly tree_sha: v.StringSchema<undefined>;
    /** Ids of the runs that were compared, the one in question first. */
    readonly runs: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    /** What did not always end alike. */
    readonly unstable: v.ArraySchema<v.ObjectSchema<{
        readonly kind: v.PicklistSchema<["job", "step", "test"], undefined>;
        readonly job: v.StringSchema<undefined>;
        readonly name: v.StringSchema<undefined>;
        readonly outcomes: v.ArraySchema<v.ObjectSchema<{
            readonly outcome: v.StringSchema<undefined>;
            readonly runs: v.NumberSchema<undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export type Stability = v.InferOutput<typeof stabilitySchema>;
