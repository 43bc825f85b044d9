/** Names that a value refers to with `$NAME` or `${NAME}`; `$$` is a dollar sign and refers to nothing. */
export declare function referencesIn(value: string): string[];
/** The value of a name that anybody may have written: `constructor` is one like any other. */
export declare function valueIn(values: Readonly<Record<string, string>>, name: string): string | undefined;
/** Name and value of `NAME=value` with a name in capitals; undefined for any other text. */
export declare function parseAssignment(text: string): [name: string, value: string] | undefined;
/** A text with its references replaced; one to a name that `lookup` does not know stays as text. */
export declare function expandIn(text: string, lookup: (name: string) => string | undefined): string;
/**
 * Expands references between variables once over the whole set: a value's references are themselves expanded. A name that
 * is not in the set is asked of `lookup`; one that nobody knows stays as text. A variable that refers to itself, as in
 * `PATH: $HOME/bin:$PATH`, means what `lookup` has.
 */
export declare function expandVariables(values: Readonly<Record<string, string>>, lookup: (name: string) => string | undefined): Record<string, string>;
/** Names of the variables that Loom sets, as far as the commit and the job have a value for them. */
export declare const predefinedNames: ReadonlySet<string>;
