import type { RunEvent } from '../model/event.ts';
import { type Plan } from '../model/plan.ts';
import type { PhaseReport } from '../model/records.ts';
/** Boundaries of one phase as they were seen, in order. */
export interface SeenPhases {
    readonly started: Map<string, number>;
    readonly finished: Map<string, number>;
}
export declare function createSeenPhases(): SeenPhases;
/** Notes a boundary of a run, pipeline or job phase; steps and sections are inside of them. */
export declare function notePhase(seen: SeenPhases, event: RunEvent): void;
/** Forgets what a job's attempt has shown: the next one begins anew. */
export declare function forgetPhases({ started, finished }: SeenPhases, job: string): void;
/** For every phase whether it had to be there, was there, and came in its order. */
export declare function phaseReport(runId: string, plan: Plan, seen: SeenPhases): PhaseReport;
