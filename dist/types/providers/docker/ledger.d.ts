import type { AbsolutePath } from '../../base/brand.ts';
import type { JobLog } from '../provider.ts';
import type { BytePath } from './byte-path.ts';
import { type FileState } from './file-state.ts';
/** A job that brings its changes back. */
export interface Author {
    readonly jobId: string;
    /** Of two jobs that changed the same path, the one with the lower number wins. */
    readonly planIndex: number;
    /** Among the records of the job: where its own version of a path goes that another job's was preferred to. */
    readonly conflictsDirectory: AbsolutePath;
    readonly log: JobLog;
}
/** What a job made of a path; no state where it removed it. */
export interface BroughtBack {
    readonly author: Author;
    readonly state: FileState | undefined;
}
/** Remembers for one workspace of a run what the jobs that share it brought back. */
export interface Ledger {
    /** Does work while no other job brings anything back. */
    exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
    lastChange(path: BytePath): BroughtBack | undefined;
    record(path: BytePath, change: BroughtBack): void;
}
export declare function createLedger(): Ledger;
/** Whose version of a path stays in the workspace. */
export type Verdict = 
/** Nobody else changed it since the job got its copy. */
{
    readonly type: 'free';
} | {
    readonly type: 'ours';
    readonly other: Author;
}
/** `other` is absent when it is nobody who brings back, such as a job on the host. */
 | {
    readonly type: 'theirs';
    readonly other?: Author;
};
/** `atFill` is the path when the job got its copy, `current` as it is now. */
export declare function judgeChange(planIndex: number, { atFill, current }: {
    readonly atFill: FileState | undefined;
    readonly current: FileState | undefined;
}, last: BroughtBack | undefined): Verdict;
