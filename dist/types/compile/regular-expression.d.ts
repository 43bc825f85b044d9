import type { Match } from './expression.ts';
/** Regular expressions whose time grows with the text and no faster (RE2 syntax, as GitLab's), and why one is refused. */
export interface RegularExpressions {
    readonly match: Match;
    /** Undefined for a good one. */
    problem(source: string, flags: string): string | undefined;
}
/** Loads the engine; only expressions that match something need it. */
export declare function regularExpressions(): Promise<RegularExpressions>;
