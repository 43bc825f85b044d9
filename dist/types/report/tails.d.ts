import type { EventSink } from '../model/event.ts';
/** Keeps the end of what each job's last step printed. */
export interface Tails extends EventSink {
    /** The last lines of the step that ran last in a job; a last line without an end counts. */
    of(job: string): readonly string[];
}
/** Bounded memory, whatever the steps print. */
export declare function collectTails(): Tails;
