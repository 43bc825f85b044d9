/**
 * Milliseconds that a time such as `30 days`, `1 week and 2 days` or `2h20min` says, as a workflow has it; `Infinity` for `never`. As
 * in GitLab a number alone counts seconds, a month has 30 days and a year 365.25.
 */
export declare function parseExpiry(text: string): number;
