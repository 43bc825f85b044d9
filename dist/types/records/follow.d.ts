import type { Receipt } from '../model/receipt.ts';
/** Event lines of one file of a run that became whole since the last time. */
export interface FreshLines {
    /** Relative to the run's log directory. */
    readonly eventsPath: string;
    readonly lines: readonly string[];
}
/**
 * Event lines of a run as they are written, from its beginning to its end, those of each file in order. `accept` chooses the
 * files. Ends when the run has ended or its process is gone; gives the receipt as it is then.
 */
export declare function followEvents(run: Receipt, repositoryRoot: string, accept: (eventsPath: string) => boolean): AsyncGenerator<FreshLines, Receipt>;
