import type { RunDiff } from '../model/run-diff.ts';
/** A diff as one HTML file that needs nothing else: no script, no network. */
export declare function diffHtml(diff: RunDiff): string;
/** What the page holds, for a page that shows more. Its classes are `a`, `b` and the verdict's. */
export declare function diffBody(diff: RunDiff): string;
