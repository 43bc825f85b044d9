import type { EventPlace, PhaseCode } from '../model/event.ts';
import type { OutputSink } from '../providers/provider.ts';
import type { Redactor } from '../secrets/redactor.ts';
import type { Emitter } from './emitter.ts';
/** Turns the bytes of a place into its output events. */
export declare function outputEvents(place: EventPlace, phase: PhaseCode, { emitter, redactor }: {
    readonly emitter: Emitter;
    readonly redactor: Redactor;
}): {
    sink: OutputSink;
    end: () => Promise<void>;
};
