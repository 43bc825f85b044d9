import type { AbsolutePath } from '../base/brand.ts';
import type { Environment } from '../base/environment.ts';
import { LoomFailure } from '../diagnostics/failure.ts';
import type { JobOutcome } from '../model/outcome.ts';
export interface BundlesRequest {
    /** Bundles, and directories with bundles. */
    readonly named: readonly string[];
    /** Where relative paths start. */
    readonly directory: string;
    readonly env: Environment;
    /** Of the plan that their jobs must have run from. */
    readonly planDigest: string;
}
/** Jobs that ran on other machines, as their bundles have it; unpacked until it is disposed of. */
export interface RanElsewhere extends AsyncDisposable {
    /** The source that all of them ran from. */
    readonly treeSha: string;
    /** How each ended; of one that is in several bundles, in the newest run. */
    readonly outcomes: ReadonlyMap<string, JobOutcome>;
    /** Where all that a job left is, if it left something. Fails with `bundle/no-artifacts`. */
    artifactsOf(job: string): Promise<AbsolutePath | undefined>;
}
/**
 * Unpacks and checks the bundles of a run that was fanned out. They may come from anybody; those of another source or plan fail with
 * `bundle/other-source` and `bundle/other-plan`.
 */
export declare function openRanElsewhere(request: BundlesRequest): Promise<RanElsewhere>;
/** The failure for jobs that ran from another source than this run. */
export declare function otherSource(what: string, found: string, expected: string): LoomFailure;
