import { type Markup } from './markup.ts';
import type { ReportedRun } from './reported-run.ts';
/** Tests as the jobs recorded them, those that failed first. Nothing where none were recorded. */
export declare function showTests({ compared, jobs: reported, }: Pick<ReportedRun, 'compared' | 'jobs'>): Markup | undefined;
