/** Milliseconds of a duration as a workflow has it: `90s`, `10m` or `1h 30m`. */
export declare function parseDuration(text: string): number;
