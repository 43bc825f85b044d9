import type { AbsolutePath } from '../base/brand.ts';
import type { Environment } from '../base/environment.ts';
import type { Compiled } from '../compile/compile.ts';
import { type Selected } from '../engine/select.ts';
import type { JobOutcome } from '../model/outcome.ts';
import { type Plan } from '../model/plan.ts';
export interface JobChoice {
    /** Jobs to run with what they need. */
    readonly jobs?: readonly string[];
    /** Jobs to run alone. */
    readonly only?: readonly string[];
    /**
     * Bundles, and directories with bundles, of jobs that ran on other machines: they do not run again, and named jobs run alone, after
     * them and with what they left. More than one job then each has a workspace of its own.
     */
    readonly fromBundles?: readonly string[];
}
/** Jobs that ran before this run, and not in it. */
export interface EarlierJobs {
    /** Every job of the workflow. */
    readonly plan: Plan;
    /** Where what they left is, by job. */
    readonly artifacts: ReadonlyMap<string, AbsolutePath>;
    /** How they ended. Absent where that is of no account: what runs again with another run in its workspace. */
    readonly outcomes?: ReadonlyMap<string, JobOutcome>;
    /** The source that they ran from, where it must be that of this run. */
    readonly treeSha?: string;
}
/** What a run is for. What ran elsewhere is unpacked until it is disposed of. */
export interface ChosenJobs extends Selected, AsyncDisposable {
    readonly earlier?: EarlierJobs;
}
interface ChoicePlaces {
    /** Where relative paths start. */
    readonly directory: string;
    readonly env: Environment;
}
/** The part of a plan that a run is asked for. Fails with `run/unknown-job`, and with `bundle/…` over what ran elsewhere. */
export declare function chooseJobs({ plan, digest }: Pick<Compiled, 'plan' | 'digest'>, { jobs, only, fromBundles }: JobChoice, places: ChoicePlaces): Promise<ChosenJobs>;
export {};
