/** The user's own patterns. `replace` takes one line; it is undefined where there are no patterns. */
export interface OwnPatterns {
    readonly replace: ((line: string) => string) | undefined;
    /** Why a pattern cannot be used. It is left out. */
    readonly problems: readonly {
        readonly pattern: string;
        readonly problem: string;
    }[];
}
/**
 * Patterns of `parity.normalise`: regular expressions in RE2 syntax, of which every match becomes `<ignored>`. They may not ask what
 * stands around a match (`^`, `$`, `\b`): only so does replacing twice give what replacing once gave.
 */
export declare function readPatterns(patterns: readonly string[]): Promise<OwnPatterns>;
