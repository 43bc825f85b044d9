/**
 * Somebody else's text as code in a line or a table cell. In code GitHub makes no links, mentions or references. What a cell or a
 * code span could not hold as it is stands as entities in the tag.
 */
export declare function code(text: string): string;
/** Somebody else's text as it reads: no markup, and no mention, reference or link comes of it. */
export declare function prose(text: string): string;
/** Lines as they are, in a fence that is longer than any in them. */
export declare function fenced(lines: readonly string[], language?: string): string;
export declare function tableHead(cells: readonly string[]): string;
export declare function tableRow(cells: readonly string[]): string;
/** A sentence that may hold code in backquotes and must hold no other markup. */
export declare function sentence(text: string): string;
