import { type Difference, type RunDiff } from '../model/run-diff.ts';
/** What a verdict means, in a sentence that fits this diff. */
export declare function verdictSentence({ verdict, differences, ignored }: RunDiff): string;
/** `2 exit codes, 8 environment`, in the order of what they mean. */
export declare function summariseClasses(differences: readonly Difference[]): string;
/** `1 difference`, `2 differences`. */
export declare function count(number: number, noun: string): string;
/** Text of somebody else's as one line that is harmless for a terminal. */
export declare function plain(text: string): string;
/** A value as a table shows it: digests by their beginning. */
export declare function showValue(value: Difference['a']): string;
type First = NonNullable<RunDiff['first']>;
/** How the first diverging unit ended on both sides. */
export declare function sayEnds({ a, b, step }: First): string;
type Artifact = RunDiff['artifacts']['first'][number];
/** `1.2 kB 9f3c2ab1 100644 on A, none on B`. */
export declare function sayArtifact({ a, b }: Artifact): string;
/** How sure a cause is, as its heading. */
export declare function causeHeading([likely, ...others]: RunDiff['causes']): string;
/** Why no lines of the first diverging step are shown; empty when they are. */
export declare function sayNoOutput(step: First['step']): string;
export {};
