import type { ComparedEnvironment } from '../model/compared.ts';
export interface EnvironmentRequest {
    /** What host jobs inherit. */
    readonly inherited: Readonly<Record<string, string>>;
    readonly loomVersion: string;
    readonly gitVersion: string;
    /** Version of the Docker Engine that jobs ran on; absent, or undefined by the end of the run, where none did. */
    readonly dockerEngine?: Promise<string | undefined>;
}
/** What jobs find on this machine, see `docs/parity.md`. What the machine does not tell is absent. */
export declare function readEnvironmentFacts(request: EnvironmentRequest): Promise<ComparedEnvironment>;
