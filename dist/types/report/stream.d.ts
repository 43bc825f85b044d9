import type { Paint } from './progress.ts';
/** Output of several jobs as one text: whole lines, each with its job before it. */
export interface JobLines {
    push(job: string, stream: string, text: string): void | Promise<void>;
    /** Prints last lines without an end. */
    end(): void;
}
export declare function createJobLines(jobs: readonly string[], paint: Paint, print: (text: string) => void | Promise<void>): JobLines;
