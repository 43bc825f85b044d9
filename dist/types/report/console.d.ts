import type { EventPlace, EventSink, JobEnd, RunEvent } from '../model/event.ts';
import { type ConsoleOptions } from './progress.ts';
export interface Console extends EventSink, Disposable {
    /** Writes text where it does not disturb the progress. */
    print(text: string): void | Promise<void>;
    /** Shows no progress until the work has ended: a person is asked something. */
    during<T>(work: () => Promise<T>): Promise<T>;
}
/** Progress of a run for a person. Dispose it before anything else is written to the same terminal. */
export declare function createConsole(options: ConsoleOptions): Console;
/** Services speak all the time, of what they do and not of the job. */
export declare function isStreamed(place: EventPlace): place is Extract<EventPlace, {
    scope: 'step' | 'section';
}>;
/** What is done for a job before its first step, where that takes its time: an image, services. */
export declare function preparationOf(event: RunEvent): string | undefined;
/** `02 npm test`; steps around the script carry their unit. */
export declare function stepLabel(unit: string, index: number, command: string): string;
/** What was found of a cache, and what is new in it; that nothing changed is no news. */
export declare function cacheLine(event: RunEvent): string | undefined;
export declare function endLine({ outcome, duration_ms, reason }: JobEnd): string;
