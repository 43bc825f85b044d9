import type { EventSink } from '../model/event.ts';
import { type ConsoleOptions } from './progress.ts';
export interface Console extends EventSink, Disposable {
    /** Writes text where it does not disturb the progress. */
    print(text: string): void | Promise<void>;
    /** Shows no progress until the work has ended: a person is asked something. */
    during<T>(work: () => Promise<T>): Promise<T>;
}
/** Progress of a run for a person. Dispose it before anything else is written to the same terminal. */
export declare function createConsole(options: ConsoleOptions): Console;
