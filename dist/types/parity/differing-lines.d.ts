import type { OutputDifference } from '../model/run-diff.ts';
/** The first place where two outputs part, with lines around it; undefined when they are equal. Reads no further than that. */
export declare function firstDifferingLines(a: AsyncIterable<string>, b: AsyncIterable<string>): Promise<OutputDifference | undefined>;
/** How many characters two texts begin with alike. */
export declare function commonLength(a: string, b: string): number;
/** A line cut to a width so that what stands at `shown` is in it. */
export declare function cutLine(text: string, width: number, shown?: number): string;
