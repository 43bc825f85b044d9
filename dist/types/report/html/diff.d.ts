import type { RunDiff } from '../../model/run-diff.ts';
import { type Markup } from './markup.ts';
/** A diff as one HTML file that needs nothing else. `version` is that of the Loom that writes it. */
export declare function diffPage(diff: RunDiff, version: string): string;
/** A diff as part of a page, inside of an element of the class `parity`; `level` is that of its first heading. */
export declare function showDiff(diff: RunDiff, level: 1 | 3): Markup;
