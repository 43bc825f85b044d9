import { type Markup } from './markup.ts';
import type { Notice } from './reported-run.ts';
/** Warnings and errors that were told beside the output. The same one of many jobs is said once. */
export declare function showNotices(notices: readonly Notice[]): Markup;
