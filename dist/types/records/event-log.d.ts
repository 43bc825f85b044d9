import { LoomFailure } from '../diagnostics/failure.ts';
import type { EventSink } from '../model/event.ts';
import type { Plan } from '../model/plan.ts';
import type { Receipt } from '../model/receipt.ts';
import { type Fold } from './fold.ts';
export interface RunEnd {
    readonly status: 'success' | 'failure' | 'cancelled';
    readonly exitCode: number;
    readonly finishedAt: Date;
    readonly durationMs: number;
    readonly error?: Receipt['error'];
    /** What other runs are compared with, as canonical JSON, and its SHA-256. */
    readonly compared?: {
        readonly text: string;
        readonly digest: string;
    };
}
export interface EventLog extends EventSink {
    readonly fold: Fold;
    /** Writes what speaks of the whole run. */
    readonly finish: (end: RunEnd) => void;
    /** Remembers trouble with writing, the first of it. */
    readonly note: (error: unknown) => undefined;
    readonly failure: () => LoomFailure | undefined;
}
/** The log directory of a run: events as they come, summaries and manifests as what they speak of ends. */
export declare function createEventLog(logs: string, runId: string, plan: Plan): EventLog;
