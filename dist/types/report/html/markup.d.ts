/** HTML that is safe to put into a page as it is. Only this file makes it. */
export interface Markup {
    readonly html: string;
}
/** What may stand in a template: text is escaped, markup is not, a list is put together, `undefined` is nothing. */
export type Fill = string | number | Markup | readonly Markup[] | undefined;
/**
 * Template tag for HTML. Every value is escaped for element content and for attributes in double quotes, so a template always
 * writes those quotes and never puts a value into a tag, a script or a style.
 */
export declare function markup(strings: TemplateStringsArray, ...values: readonly Fill[]): Markup;
/** Several pieces, with one between each two. */
export declare function joined(pieces: readonly Markup[], between: Markup): Markup;
/** HTML that Loom itself wrote or escaped already, such as its own style. Never for what a job, a user or a file says. */
export declare function trusted(html: string): Markup;
/** Text for element content and quoted attributes. Control characters become visible: NUL is `␀`, U+202E is `⟨U+202E⟩`. */
export declare function escapeText(text: string): string;
