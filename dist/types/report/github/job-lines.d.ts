import type { RunEvent } from '../../model/event.ts';
/** The events of one job as lines of a log. */
export interface JobLines {
    /** Whole lines with their ends; often none. */
    take(event: RunEvent): string;
    /** A last line of output that has no end. */
    end(): string;
}
/**
 * Steps with their commands, what they print, how they end, and what is done around them. Output keeps its colours. It is to
 * be printed where the runner takes no commands.
 */
export declare function createJobLines(): JobLines;
