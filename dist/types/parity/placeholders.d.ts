/** What stands in normalised text instead of something that differs from place to place. */
export declare const placeholders: readonly ["workspace", "tmp", "home", "run", "time", "duration", "address", "port", "pid", "ignored"];
export type Placeholder = (typeof placeholders)[number];
/** Where the placeholder that begins at a position ends; -1 if there is none. */
export declare function placeholderEnd(text: string, at: number): number;
/** The text with everything between placeholders replaced, and the placeholders as they are. */
export declare function betweenPlaceholders(text: string, replace: (part: string) => string): string;
