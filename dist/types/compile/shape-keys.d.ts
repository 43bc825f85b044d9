/** What a schema says of one place of a file. */
export interface Form {
    /** Names of the keys that a mapping may have here; none where any will do. */
    readonly keys: readonly string[];
    /** Whether a mapping is wanted and no list. Valibot takes a list for a mapping, and loses what is in it. */
    readonly refusesList: boolean;
    /** The form of what a key or an index leads to; made once, so that it may be asked for every part of a long file. */
    at(key: PropertyKey): Form;
}
export declare function formOf(schema: unknown): Form;
/** Names of the keys that a mapping at a path may have, as the schema declares them. */
export declare function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[];
