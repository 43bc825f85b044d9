/** One job of a workflow that `loom init` proposes. */
export interface DraftJob {
    readonly name: string;
    readonly stage: 'setup' | 'check' | 'build' | 'test';
    readonly script: readonly string[];
}
/** What was found in a repository: where, and the jobs that follow from it. */
export interface Draft {
    readonly found: string;
    readonly jobs: readonly DraftJob[];
}
/** Gives the text of a file by its path from the top of the repository; undefined when there is none. */
export type ReadText = (path: string) => Promise<string | undefined>;
/** A name as a job may have it. */
export declare function jobNameOf(text: string): string;
