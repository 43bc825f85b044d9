/** A parsed `if`. Never handed to a shell or to `eval`. */
export type Expression = {
    readonly kind: 'variable';
    readonly name: string;
} | {
    readonly kind: 'text';
    readonly value: string;
} | {
    readonly kind: 'null';
} | {
    readonly kind: 'regex';
    readonly source: string;
    readonly flags: string;
    readonly at: number;
} | {
    readonly kind: 'not';
    readonly of: Expression;
} | {
    readonly kind: Operator;
    readonly left: Expression;
    readonly right: Expression;
};
type Operator = '&&' | '||' | '==' | '!=' | '=~' | '!~';
/** Why a text is no expression. Offsets count from the start of the text. */
export interface ExpressionError {
    readonly at: number;
    readonly found: string;
    readonly expected: string;
}
/** Text → tree: `||` binds weaker than `&&`, that weaker than `!` and comparisons. */
export declare function parseExpression(text: string): {
    tree: Expression;
} | {
    error: ExpressionError;
};
/** Says whether a text matches; made by `regularExpressions`, so that its time is bounded. */
export type Match = (source: string, flags: string, text: string) => boolean;
/** The value of an expression for variables; a name that is not set is `null`, which equals nothing else. */
export declare function evaluate(tree: Expression, variables: Readonly<Record<string, string>>, match: Match): boolean;
/** Every regular expression of a tree. */
export declare function regexesIn(tree: Expression): Extract<Expression, {
    kind: 'regex';
}>[];
export {};
