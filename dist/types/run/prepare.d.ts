import type { Compiled } from '../compile/compile.ts';
import type { Source } from '../diagnostics/source.ts';
import { type Emitter } from '../engine/emitter.ts';
import type { GitFacts } from '../model/git-facts.ts';
import type { Plan } from '../model/plan.ts';
import { type Records } from '../records/writer.ts';
import type { Comparison } from '../parity/compared.ts';
import type { Redactor } from '../secrets/redactor.ts';
import type { Repository } from '../snapshot/repository.ts';
import { type Snapshot } from '../snapshot/snapshot.ts';
import type { EarlierJobs } from './choose-jobs.ts';
import { type RunSettings } from './settings.ts';
export interface PrepareRequest {
    readonly repository: Repository;
    readonly workflow: Source;
    readonly git: GitFacts;
    readonly compiled: Compiled;
    readonly plan: Plan;
    readonly redactor: Redactor;
    readonly earlier?: EarlierJobs;
    readonly settings: Pick<RunSettings, 'command' | 'env' | 'isolateJobs' | 'loomVersion' | 'observe' | 'patterns' | 'signal' | 'workspaceRoot'>;
}
/** Everything that jobs need: the workspace stands, the records are open. */
export interface Prepared {
    readonly runId: string;
    readonly workspace: Pick<Snapshot, 'path' | 'headSha' | 'treeSha' | 'ignored' | 'warnings'>;
    readonly records: Records;
    readonly emitter: Emitter;
    readonly redactor: Redactor;
    /** Each job works in a copy of the workspace. */
    readonly isIsolated: boolean;
    readonly earlier?: EarlierJobs;
    /** Absent for a run that goes on with another: its workspace is no snapshot any more. */
    readonly comparison?: Comparison;
}
/**
 * Makes the workspace of a run and opens its records. A failure, or the signal, removes the workspace; the receipt in the
 * user's repository then says what happened. Undefined when the signal ended it.
 */
export declare function prepareRun(request: PrepareRequest): Promise<Prepared | undefined>;
/** Run numbers count nanoseconds since the epoch; the clock gives milliseconds. */
export declare function nanoseconds(time: Date): bigint;
/** Tells of a workspace that stands, the first event of a run. */
export declare function tellBootstrap({ workspace, emitter, redactor }: Prepared, startedMs: number): Promise<void>;
