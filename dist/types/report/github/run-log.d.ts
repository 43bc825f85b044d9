import type { EventSink } from '../../model/event.ts';
export interface GithubLogOptions {
    readonly out: (text: string) => void | Promise<void>;
    /** Something nobody can guess, another one each time; more than six characters. */
    readonly randomToken: () => string;
    /** A directory of this log alone, made when needed: where output waits. */
    readonly holdIn: string;
}
/** The log of a run for GitHub's runner. Dispose it before anything else is written there. */
export interface GithubLog extends EventSink, AsyncDisposable {
    /** Hides a value in the log from now on. */
    mask(value: string): Promise<void>;
}
/**
 * One group a job. The job that has run longest is shown as it goes; the output of the others waits on disk until that one ends,
 * so that no two mix and something is seen of a run at any time.
 */
export declare function createGithubLog({ out, randomToken, holdIn }: GithubLogOptions): GithubLog;
