/** The text with each of its lines changed. The change makes no line ends. */
export declare function eachLine(text: string, change: (line: string) => string): string;
