import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DecodedFile, DecodedJob } from './decode.ts';
import type { RuleList } from './rules.ts';
import { type WrittenJob } from './schema.ts';
/** A job with everything that it inherits. */
export interface MergedJob {
    readonly name: string;
    readonly job: WrittenJob;
    readonly written: DecodedJob;
    /** Where its `rules` are written, which may be a template. */
    readonly rulesOf: Pick<RuleList, 'file' | 'path'>;
    /** Keys that something wrong may have set: that they are missing says nothing. */
    readonly unsure: ReadonlySet<string>;
}
/** Merges `default` ← templates of `extends`, later wins ← the job, for every job that is no template. */
export declare function mergeJobs(files: readonly DecodedFile[]): {
    jobs: MergedJob[];
    diagnostics: Diagnostic[];
};
/** What a job or template starts from, in order. */
export declare function extendsOf(job: WrittenJob): readonly string[];
