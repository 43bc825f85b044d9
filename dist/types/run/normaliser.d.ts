import type { Environment } from '../base/environment.ts';
import { type Normaliser } from '../parity/normalise.ts';
import type { Places } from '../parity/places.ts';
export interface NormaliserRequest {
    /** Absent for a run from elsewhere: its records hold no place. */
    readonly workspace: string | undefined;
    /** Each job worked in a copy of it. */
    readonly isIsolated: boolean;
    readonly runId: string;
    /** The caller's variables: where the home and the temporary directory are. */
    readonly env: Environment;
    /** `parity.normalise` of the config. A pattern that cannot be used changes nothing. */
    readonly patterns: readonly string[];
}
/** Makes what turns the output of a job of a run on this machine into what is the same anywhere. */
export declare function openNormalisers(request: NormaliserRequest): Promise<(job: string) => Normaliser>;
/** Where a run was, but for its workspaces. */
export declare function readPlaces(env: Environment, runId: string): Promise<Omit<Places, 'workspace'>>;
