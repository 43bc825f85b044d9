import type { Environment } from './base/environment.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { EventSink } from './model/event.ts';
import { type JobOutcome } from './model/outcome.ts';
import type { Plan } from './model/plan.ts';
import type { Records } from './records/writer.ts';
import { type Repository } from './snapshot/repository.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
export interface RunOptions {
    /** Any directory of the repository; relative paths start here. */
    readonly directory: string;
    /** The repository of that directory, where the caller has opened it already. */
    readonly repository?: Repository;
    readonly env: Environment;
    /** The command line as the receipt shows it. */
    readonly command: readonly string[];
    readonly loomVersion: string;
    readonly signal: AbortSignal;
    /** Default: `.loom/workflow.yml` of the repository. */
    readonly workflow?: string;
    readonly jobs?: readonly string[];
    readonly only?: readonly string[];
    readonly variables?: Readonly<Record<string, string>>;
    readonly maxParallel?: number;
    readonly failFast?: boolean;
    readonly cleanEnv?: boolean;
    /** Where workspaces are made. Default: the system's temporary directory. */
    readonly workspaceRoot?: string;
    /** Only says what would run: nothing is made. */
    readonly dryRun?: boolean;
    /** Told what is odd about the workflow, before anything is made. */
    readonly warn?: (warnings: readonly Diagnostic[]) => void | Promise<void>;
    /** Asked for further takers of events once the plan is known. */
    readonly observe?: (plan: Plan) => readonly EventSink[];
}
/** A run that ended; or why there was none: a wrong workflow, rules that leave nothing, a dry run, Ctrl-C before the first job. */
export type RunResult = {
    readonly kind: 'refused';
    readonly diagnostics: readonly Diagnostic[];
} | {
    readonly kind: 'nothing';
    readonly reason: string;
} | {
    readonly kind: 'planned';
    readonly plan: Plan;
    readonly waiting: readonly string[];
} | {
    readonly kind: 'cancelled';
} | {
    readonly kind: 'ended';
    readonly status: 'success' | 'failure' | 'cancelled';
    readonly runId: string;
    readonly durationMs: number;
    readonly snapshot: Snapshot;
    readonly receiptPath: string;
    readonly records: Records;
    readonly outcomes: ReadonlyMap<string, JobOutcome>;
};
/** Compiles, snapshots, runs, records. Fails with a `LoomFailure` when the environment does not allow a run. */
export declare function run(options: RunOptions): Promise<RunResult>;
