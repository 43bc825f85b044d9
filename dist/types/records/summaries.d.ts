import type { RunEvent } from '../model/event.ts';
import { type Fold } from './fold.ts';
import { type SeenPhases } from './phase-report.ts';
/** Summary of a step, section or job that has ended, and a job's manifest. */
export declare function writePlaceEnd(logs: string, fold: Fold, event: RunEvent): void;
export interface FoldedRun {
    readonly fold: Fold;
    readonly seen: SeenPhases;
}
/** How a run ended; one that was killed has no exit code. */
export interface SummarisedEnd {
    readonly status: 'success' | 'failure' | 'cancelled' | 'interrupted';
    readonly exitCode?: number;
    readonly durationMs: number;
}
/** What speaks of the whole run, and manifests of jobs that did not come to their end. */
export declare function writeRunEnd(logs: string, { fold, seen }: FoldedRun, end: SummarisedEnd): void;
