import type { Cause, CauseKind, FirstDivergence, SourceChange } from '../model/run-diff.ts';
import type { Located } from './notes.ts';
import type { Sides } from './side.ts';
/** What causes are inferred from. */
export interface Evidence {
    readonly sides: Sides;
    readonly differences: readonly Located[];
    /** How many differences were left out. */
    readonly leftOut: number;
    /** Files that differ; undefined when they are not known, or nothing does. */
    readonly source: readonly SourceChange[] | undefined;
    /** Ends of the outputs of the first diverging step, on the sides where it failed. */
    readonly failing: {
        readonly a?: string;
        readonly b?: string;
    };
}
/** Infers one kind of cause; undefined when nothing speaks for it. */
export type Finder = (evidence: Evidence) => Cause | undefined;
/** Reads the output of the first diverging step where that step failed. */
export declare function readFailing(first: FirstDivergence | undefined, sides: Sides): Promise<Evidence['failing']>;
/** Whether a failing output has a name as a word of its own. */
export declare function isNamed(name: string, { failing }: Evidence): boolean;
/** Whether the runs also did something else, which another source or workflow may explain and may not. */
export declare function didOtherwise({ differences }: Evidence): boolean;
/** Jobs that did something else. */
export declare function divergingJobs(differences: readonly Located[]): ReadonlySet<string>;
/** A few names in backquotes, the rest counted. */
export declare function listNames(names: readonly string[], most?: number): string;
/** `22.1.0 on A, 24.3.0 on B`. */
export declare function onBoth({ a, b }: Pick<Located, 'a' | 'b'>): string;
/** A value as a sentence holds it: digests by their beginning. */
export declare function shorten(value: string | number | boolean | undefined): string;
/** A cause that is inferred from differences; none without one. */
export declare function guess(kind: CauseKind, differing: readonly Located[], say: () => string): Cause | undefined;
/** The sides that have something that the other has not, with its names. */
export declare function onOneSide(differing: readonly Located[], nameOf: (one: Located) => string, has?: (value: Located['a']) => boolean): {
    readonly names: string[];
    readonly side: 'A' | 'B';
}[];
