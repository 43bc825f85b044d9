import { type ConsoleOptions, type JobProgress } from './progress.ts';
/** A block of lines at the bottom of a terminal, one a job, redrawn in place. */
export interface Table {
    /** Something is new: redrawn soon, at most ten times a second. */
    changed(): void;
    /** Writes text above the block. */
    above(text: string): void | Promise<void>;
    /** Takes the block away while a person types, or draws it again. */
    hold(isHeld: boolean): void;
    /** Draws the last state, and leaves it standing. */
    end(): void;
}
export declare function createTable(jobs: readonly JobProgress[], options: ConsoleOptions): Table;
type View = Pick<ConsoleOptions, 'paint' | 'monotonicMs' | 'columns' | 'rows'>;
/** Running and failed jobs first when not all fit; the rest is counted. */
export declare function tableLines(jobs: readonly JobProgress[], view: View): string[];
export {};
