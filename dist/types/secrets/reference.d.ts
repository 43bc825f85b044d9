/** Where a secret's value is, as the `ref` of a workflow says it. */
export type SecretReference = {
    readonly scheme: 'env';
    readonly name: string;
}
/** Relative to the source repository, absolute, or below `~/`. */
 | {
    readonly scheme: 'file';
    readonly path: string;
} | {
    readonly scheme: 'exec';
    readonly command: string;
    readonly argument?: string;
}
/** `entry` ends the path of exactly one entry: groups and title, joined by `/`. */
 | {
    readonly scheme: 'keepass';
    readonly alias: string;
    readonly entry: string;
    readonly field: string;
} | {
    readonly scheme: 'op';
    readonly vault: string;
    readonly item: string;
    readonly field: string;
};
export type Scheme = SecretReference['scheme'];
export type ReferenceOf<S extends Scheme> = Extract<SecretReference, {
    scheme: S;
}>;
/** Reads the text of a `ref`; undefined when it has none of the five forms. */
export declare function parseReference(ref: string): SecretReference | undefined;
/** What a reference like this one should look like. */
export declare function expectedForm(ref: string): string;
/** A reference as it can be shown, also one that somebody wrote to move the cursor of a terminal. */
export declare function printableReference(ref: string): string;
