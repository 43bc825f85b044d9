/** Names of the keys that a mapping at a path may have, as the schema declares them. */
export declare function keysAt(schema: unknown, path: readonly PropertyKey[]): string[];
/** Whether the schema wants a mapping at a path and no list. Valibot takes a list for a mapping, and loses what is in it. */
export declare function refusesList(schema: unknown, path: readonly PropertyKey[]): boolean;
