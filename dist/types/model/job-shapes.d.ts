import * as v from 'valibot';
/** Shapes of the larger job keys, see `docs/workflow.md`. What they do at run time is the business of other parts. */
export declare const variableName: RegExp;
export declare const durationText: RegExp;
export declare const expiryText: RegExp;
export declare const secretReference: RegExp;
export declare const memoryText: RegExp;
export declare const relativePath: RegExp;
export declare const text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
export declare const texts: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>;
export declare const variables: v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, v.StringSchema<undefined>, undefined>;
export declare const duration: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
export declare const need: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.StrictObjectSchema<{
    readonly job: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
    readonly optional: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly artifacts: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>], undefined>;
export declare const image: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.StrictObjectSchema<{
    readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    readonly pull_policy: v.OptionalSchema<v.PicklistSchema<["always", "if-not-present", "never"], undefined>, undefined>;
    readonly entrypoint: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
    readonly user: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    readonly platform: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    readonly build: v.OptionalSchema<v.StrictObjectSchema<{
        readonly context: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly dockerfile: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly args: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.StringSchema<undefined>, undefined>, undefined>;
        readonly target: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    }, undefined>, undefined>;
}, undefined>], undefined>;
export declare const service: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.StrictObjectSchema<{
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
    readonly alias: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    readonly variables: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, v.StringSchema<undefined>, undefined>, undefined>;
    readonly command: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>, undefined>;
    readonly entrypoint: v.OptionalSchema<v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>;
    readonly healthcheck: v.OptionalSchema<v.StrictObjectSchema<{
        readonly command: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>;
        readonly interval: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
        readonly timeout: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
        readonly retries: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly ready_timeout: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
}, undefined>], undefined>;
export declare const secrets: v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, v.StrictObjectSchema<{
    readonly ref: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
    readonly file: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly required: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>, undefined>;
export declare const cacheEntry: v.StrictObjectSchema<{
    readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    readonly paths: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
    readonly key: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.StrictObjectSchema<{
        readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly files: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
        readonly template: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    }, undefined>], undefined>, undefined>;
    readonly fallback_keys: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, undefined>;
    readonly policy: v.OptionalSchema<v.PicklistSchema<["pull-push", "pull", "push"], undefined>, undefined>;
    readonly when: v.OptionalSchema<v.PicklistSchema<["on_success", "on_failure", "always"], undefined>, undefined>;
    readonly disabled: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>;
export declare const cache: v.UnionSchema<[v.NullSchema<undefined>, v.ArraySchema<v.StrictObjectSchema<{
    readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    readonly paths: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
    readonly key: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.StrictObjectSchema<{
        readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly files: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
        readonly template: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    }, undefined>], undefined>, undefined>;
    readonly fallback_keys: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, undefined>;
    readonly policy: v.OptionalSchema<v.PicklistSchema<["pull-push", "pull", "push"], undefined>, undefined>;
    readonly when: v.OptionalSchema<v.PicklistSchema<["on_success", "on_failure", "always"], undefined>, undefined>;
    readonly disabled: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>, undefined>, v.StrictObjectSchema<{
    readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    readonly paths: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
    readonly key: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.StrictObjectSchema<{
        readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
        readonly files: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
        readonly template: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    }, undefined>], undefined>, undefined>;
    readonly fallback_keys: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, undefined>;
    readonly policy: v.OptionalSchema<v.PicklistSchema<["pull-push", "pull", "push"], undefined>, undefined>;
    readonly when: v.OptionalSchema<v.PicklistSchema<["on_success", "on_failure", "always"], undefined>, undefined>;
    readonly disabled: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, undefined>], undefined>;
export declare const artifacts: v.StrictObjectSchema<{
    readonly paths: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
    readonly exclude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
    readonly when: v.OptionalSchema<v.PicklistSchema<["on_success", "on_failure", "always"], undefined>, undefined>;
    readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    readonly expire_in: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
    readonly reports: v.OptionalSchema<v.StrictObjectSchema<{
        readonly junit: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export declare const rule: v.StrictObjectSchema<{
    readonly if: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
    readonly changes: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
    readonly exists: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, undefined>;
    readonly when: v.OptionalSchema<v.PicklistSchema<["on_success", "always", "never", "manual"], undefined>, undefined>;
    readonly variables: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, v.StringSchema<undefined>, undefined>, undefined>;
}, undefined>;
export declare const retry: v.UnionSchema<[v.PicklistSchema<[0, 1, 2], undefined>, v.StrictObjectSchema<{
    readonly max: v.PicklistSchema<[0, 1, 2], undefined>;
    readonly when: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<["always", "script_failure", "provider_failure", "timeout"], undefined>, undefined>, undefined>;
}, undefined>], undefined>;
export declare const allowFailure: v.UnionSchema<[v.BooleanSchema<undefined>, v.StrictObjectSchema<{
    readonly exit_codes: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>]>, undefined>, v.MinLengthAction<number[], 1, undefined>]>;
}, undefined>], undefined>;
export declare const parallel: v.StrictObjectSchema<{
    readonly matrix: v.SchemaWithPipe<readonly [v.ArraySchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, v.UnionSchema<[v.StringSchema<undefined>, v.SchemaWithPipe<readonly [v.ArraySchema<v.StringSchema<undefined>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>, undefined>, undefined>, v.MinLengthAction<{
        [x: string]: string | string[];
    }[], 1, undefined>]>;
}, undefined>;
export declare const resources: v.StrictObjectSchema<{
    readonly cpus: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0.01, undefined>]>, undefined>;
    readonly memory: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
}, undefined>;
