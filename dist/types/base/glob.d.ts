/**
 * A glob of paths as the source of a regular expression in RE2 syntax, which matches whole paths in time that
 * grows with the path and no faster. `*` and `?` stay within a part of the path and match dots, `**` crosses parts, `[a-z]`,
 * `[!a-z]` and `{a,b}` are as in a shell, a backslash takes the next character as it is. A leading `/` or `./` means nothing.
 */
export declare function globToRegularExpression(glob: string): string;
