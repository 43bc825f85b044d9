/** JSON to be reviewed: a list or an object that holds no other is one line, of others every member begins one. Keys as they come. */
export declare function readableJson(value: unknown): string;
