import type { Outcome, RunStatus } from '../../model/outcome.ts';
/** `1 line`, `2,941 lines`. */
export declare function counted(count: number, word: string): string;
export declare const verdicts: Readonly<Record<RunStatus, string>>;
/** How an outcome looks: the class that colours it. */
export declare const outcomeTones: Readonly<Record<Outcome, string>>;
/** `timed out`: an outcome as a person says it. */
export declare function outcomeWord(outcome: string): string;
