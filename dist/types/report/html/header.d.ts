import { type Markup } from './markup.ts';
import type { ReportedRun } from './reported-run.ts';
/** What the page is called: in a browser's tab the verdict is in sight first. */
export declare function titleOf({ receipt, jobs }: ReportedRun): string;
/** The verdict, and on what it was given. No path of the machine is in it. */
export declare function showHeader(run: ReportedRun): Markup;
