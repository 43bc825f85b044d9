import { type Markup } from './markup.ts';
/** The first bytes of every page that Loom writes: by them it knows its own. */
export declare const pageMark = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"generator\" content=\"Loom ";
/**
 * The beginning of a page, up to what stands in `main`. The page may load nothing, send nothing, and run and apply only the one
 * script and the one style that are in it, whatever it holds: the policy names their hashes.
 */
export declare function beginPage(title: string, version: string): Markup;
export declare function endPage(): Markup;
