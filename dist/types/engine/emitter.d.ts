import type { EventBody, EventPlace, EventSink, PhaseCode } from '../model/event.ts';
/** Stamps what happens and gives it to the sinks. The returned promise is their "slow down". */
export interface Emitter {
    emit(place: EventPlace, phase: PhaseCode, body: EventBody): void | Promise<void>;
}
/** An emitter whose events count from 1; every sink gets them in the same order. */
export declare function createEmitter(sinks: readonly EventSink[], now: () => Date): Emitter;
