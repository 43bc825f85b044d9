/** Lines as they are, but for those of a few tools that differ from run to run in more than one place of the line. */
export declare function steadyLines(text: string): string;
