import { type Annotation } from './annotation.ts';
import { type GithubRun } from './github-run.ts';
/**
 * What failed in a run: tests at their lines, steps, and what was told beside the output. At most ten of a level, in which the rest
 * is counted; of a job whose tests are there its step is the least of the news.
 */
export declare function annotationsOf(run: GithubRun, checkout?: string): Annotation[];
