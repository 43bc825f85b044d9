import { type Markup } from './markup.ts';
import type { ReportedRun } from './reported-run.ts';
/** The jobs of a run in their stages, with lines for what they need. */
export declare function showGraph({ jobs, plan }: Pick<ReportedRun, 'jobs' | 'plan'>): Markup;
