import type { Environment } from '../base/environment.ts';
import { type Normaliser } from '../parity/normalise.ts';
export interface NormaliserRequest {
    readonly workspace: string;
    readonly runId: string;
    /** What jobs inherit: where their home and their temporary directory are. */
    readonly env: Environment;
    /** `parity.normalise` of the config. */
    readonly patterns: readonly string[];
}
/** Makes what turns the output of a run into what is the same anywhere. A pattern that cannot be used changes nothing. */
export declare function openNormaliser(request: NormaliserRequest): Promise<Normaliser>;
