import * as v from 'valibot';
/** Shape of a config file, see `docs/config.md`. It holds defaults of the runtime; what runs is in the workflow. */
export declare const configSchema: v.StrictObjectSchema<{
    readonly runtime: v.OptionalSchema<v.StrictObjectSchema<{
        readonly docker: v.OptionalSchema<v.StrictObjectSchema<{
            readonly workspaceMount: v.OptionalSchema<v.PicklistSchema<["ephemeral_volume", "bind_mount"], undefined>, undefined>;
        }, undefined>, undefined>;
        readonly workspace: v.OptionalSchema<v.StrictObjectSchema<{
            readonly root: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly host: v.OptionalSchema<v.StrictObjectSchema<{
            readonly env: v.OptionalSchema<v.PicklistSchema<["inherit", "clean"], undefined>, undefined>;
        }, undefined>, undefined>;
        readonly jobs: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly cache: v.OptionalSchema<v.StrictObjectSchema<{
        readonly dir: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly maxSize: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, (issue: v.RegexIssue<string>) => string>]>, undefined>;
    }, undefined>, undefined>;
    readonly parity: v.OptionalSchema<v.StrictObjectSchema<{
        readonly ignore: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, undefined>;
        readonly normalise: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly providers: v.OptionalSchema<v.StrictObjectSchema<{
        readonly keepass: v.OptionalSchema<v.StrictObjectSchema<{
            readonly aliases: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.StrictObjectSchema<{
                readonly path: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly passwordEnv: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
                readonly keyfileEnv: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
            }, undefined>, undefined>, undefined>;
        }, undefined>, undefined>;
        readonly op: v.OptionalSchema<v.StrictObjectSchema<{
            readonly serviceAccountTokenEnv: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly secrets: v.OptionalSchema<v.StrictObjectSchema<{
        readonly allowExec: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>, undefined>;
        readonly allowFiles: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export type WrittenConfig = v.InferOutput<typeof configSchema>;
