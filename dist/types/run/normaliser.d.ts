import type { Environment } from '../base/environment.ts';
import { type Normaliser } from '../parity/normalise.ts';
export interface NormaliserRequest {
    /** Absent for a run from elsewhere: its records hold no place. */
    readonly workspace: string | undefined;
    readonly runId: string;
    /** The caller's variables: where the home and the temporary directory are. */
    readonly env: Environment;
    /** `parity.normalise` of the config. A pattern that cannot be used changes nothing. */
    readonly patterns: readonly string[];
}
/** Makes what turns the output of a run on this machine into what is the same anywhere. */
export declare function openNormaliser(request: NormaliserRequest): Promise<Normaliser>;
