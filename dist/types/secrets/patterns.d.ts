import { type Automaton } from './automaton.ts';
/** All that a redactor looks for: every registered value in every form and encoding. */
export interface Patterns {
    readonly add: (name: string, value: Buffer) => void;
    /** Nothing if there is nothing to look for. Built when text comes after values, so that many values cost one building. */
    readonly automaton: () => Automaton | undefined;
}
/** The name of all values that `::add-mask::` lines register: one, as their order may differ from run to run. */
export declare const addedName = "ADD_MASK";
export declare function createPatterns(): Patterns;
/** What stands in place of a value. */
export declare function maskOf(name: string): string;
