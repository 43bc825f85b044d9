/** Names of the keys that a mapping at a path may have, as the schema declares them. */
export declare function keysAt(schema: unknown, path: readonly PropertyKey[]): string[];
