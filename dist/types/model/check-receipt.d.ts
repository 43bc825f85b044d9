import * as v from 'valibot';
/** A diagnostic as data, as `loom check --json` prints it; lines and columns count from 1. */
declare const diagnosticDataSchema: v.LooseObjectSchema<{
    readonly related: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly file: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly column: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly end_line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly end_column: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly message: v.StringSchema<undefined>;
    }, undefined>, undefined>, undefined>;
    readonly hint: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly file: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly column: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly end_line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly end_column: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly code: v.StringSchema<undefined>;
    readonly severity: v.PicklistSchema<["error", "warning"], undefined>;
    readonly message: v.StringSchema<undefined>;
    readonly pointer: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
}, undefined>;
export declare const checkReceiptSchema: v.LooseObjectSchema<{
    readonly schema_version: v.LiteralSchema<"v1", undefined>;
    readonly kind: v.LiteralSchema<"loom-check", undefined>;
    readonly loom_version: v.StringSchema<undefined>;
    readonly command: v.ArraySchema<v.StringSchema<undefined>, undefined>;
    readonly repo_root: v.StringSchema<undefined>;
    readonly started_at: v.StringSchema<undefined>;
    readonly duration_ms: v.NumberSchema<undefined>;
    readonly status: v.PicklistSchema<["success", "failure"], undefined>;
    readonly exit_code: v.NumberSchema<undefined>;
    readonly workflow_schema_v1: v.ObjectSchema<{
        readonly workflow_path: v.StringSchema<undefined>;
        readonly valid: v.BooleanSchema<undefined>;
        readonly errors: v.ArraySchema<v.LooseObjectSchema<{
            readonly related: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
                readonly file: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
                readonly line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly column: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly end_line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly end_column: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly message: v.StringSchema<undefined>;
            }, undefined>, undefined>, undefined>;
            readonly hint: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly file: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly column: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly end_line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly end_column: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly code: v.StringSchema<undefined>;
            readonly severity: v.PicklistSchema<["error", "warning"], undefined>;
            readonly message: v.StringSchema<undefined>;
            readonly pointer: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly warnings: v.ArraySchema<v.LooseObjectSchema<{
            readonly related: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
                readonly file: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
                readonly line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly column: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly end_line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly end_column: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly message: v.StringSchema<undefined>;
            }, undefined>, undefined>, undefined>;
            readonly hint: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly file: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
            readonly line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly column: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly end_line: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly end_column: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly code: v.StringSchema<undefined>;
            readonly severity: v.PicklistSchema<["error", "warning"], undefined>;
            readonly message: v.StringSchema<undefined>;
            readonly pointer: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>;
}, undefined>;
/** The proof of one `loom check`, see `docs/receipts.md`. */
export type CheckReceipt = v.InferOutput<typeof checkReceiptSchema>;
export type DiagnosticData = v.InferOutput<typeof diagnosticDataSchema>;
export {};
