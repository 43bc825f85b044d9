import type { Emitter } from '../engine/emitter.ts';
import type { EventBody, PhaseCode, PhaseStatus } from '../model/event.ts';
/** One phase of a run, told from its start to its end. Its duration counts from `startedMs` of the monotonic clock. */
export declare function runPhase(emitter: Emitter, code: PhaseCode, startedMs?: number): {
    tell: (body: EventBody) => Promise<void>;
    start: () => Promise<void>;
    finish: (status: PhaseStatus) => Promise<void>;
};
