import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type GithubRun } from './github-run.ts';
/** A note on the page of a run, at a line of a file where that is known. */
export interface Annotation {
    readonly level: 'error' | 'warning' | 'notice';
    readonly title: string;
    readonly message: string;
    /** Relative to the directory that GitHub checks out into. */
    readonly file?: string;
    readonly line?: number;
    readonly endLine?: number;
    readonly column?: number;
}
/** An annotation as a command to the runner, with its line end. */
export declare function renderAnnotation({ level, message, title, file, line, endLine, column }: Annotation): string;
/** What is wrong with a workflow, at its lines. `checkout` is where the repository is below the directory of GitHub's checkout. */
export declare function annotationsOfDiagnostics(diagnostics: readonly Diagnostic[], checkout?: string): Annotation[];
/**
 * What failed in a run: tests at their lines, steps, and what was told beside the output. At most ten of a level, in which the rest
 * is counted; of a job whose tests are there its step is the least of the news.
 */
export declare function annotationsOf(run: GithubRun, checkout?: string): Annotation[];
