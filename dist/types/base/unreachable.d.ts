/** Ends an exhaustive switch: a new member of the union becomes a type error here. */
export declare function unreachable(value: never): never;
