import type { Placeholder } from './placeholders.ts';
/** Something that begins with a digit and is different each time. */
interface NumberRule {
    readonly placeholder: Placeholder;
    /** Characters that stand after the first digits, at once or after a space: only there is the pattern tried. */
    readonly followedBy?: string;
    readonly afterSpace?: string;
    /** Sticky, at the first digit. All repetitions are bounded: text is tried at every number, so each try must cost the same. */
    readonly pattern: RegExp;
    /** Words that belong to it and stand before the first digit. */
    readonly words?: RegExp;
}
/** All of them. */
export declare const numberRules: readonly NumberRule[];
export interface FoundNumber {
    readonly start: number;
    readonly end: number;
    readonly placeholder: Placeholder;
}
/** What the digits from `at` to `digitsEnd` begin, if that is different each time. They follow no letter, digit or placeholder. */
export declare function numberAt(text: string, at: number, digitsEnd: number): FoundNumber | undefined;
export {};
