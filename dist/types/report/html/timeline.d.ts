import { type Markup } from './markup.ts';
import type { ReportedRun } from './reported-run.ts';
/** Jobs as bars over time, from the first that began to the last that ended. Each attempt is a bar. */
export declare function showTimeline({ jobs }: Pick<ReportedRun, 'jobs'>): Markup | undefined;
