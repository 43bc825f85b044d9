/** `0.4 s`, `12 s`, `1 m 03 s`, `2 h 05 m`. */
export declare function formatDuration(ms: number): string;
/** Decimal units: `14 kB`, `1.2 GB`. */
export declare function formatBytes(bytes: number): string;
/** How long ago a time is, in its largest unit. */
export declare function formatAge(thenMs: number, nowMs: number): string;
/** The first line of a command, cut to a width. */
export declare function commandLine(command: string, width: number): string;
/** A line of a job's output made harmless for a terminal: of a progress bar its last state, colours only if wanted. */
export declare function harmlessLine(line: string, keepColors: boolean): string;
/** Rows as columns, two spaces between, no white space at line ends. */
export declare function formatTable(rows: readonly (readonly string[])[]): string;
