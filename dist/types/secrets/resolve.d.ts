import type { Environment } from '../base/environment.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PlannedSecret } from '../model/plan.ts';
import { type SecretSettings } from './settings.ts';
export interface SecretResolverOptions {
    /** The caller's variables. */
    readonly env: Environment;
    /** Top of the source repository, links resolved. */
    readonly repositoryRoot: string;
    readonly settings: SecretSettings;
    /** Whether the caller asks for a trace, see `isTracing`. */
    readonly tracing: boolean;
}
/** What became of one secret of a job. */
export interface ResolvedSecret {
    readonly name: string;
    /** Whether the job gets the path of a file that holds the value, or the value itself, which is text then. */
    readonly file: boolean;
    /** Never empty. Absent when the secret is not required and cannot be had; a warning says why. */
    readonly value?: Uint8Array;
    readonly warnings: readonly Diagnostic[];
}
export interface SecretResolver {
    /**
     * Values of a job's secrets, in their order. Throws a `LoomFailure` with a `secrets/…` code for the first one without which the
     * job cannot run, once all have been tried, and the signal's reason when that aborts.
     */
    resolve(secrets: readonly PlannedSecret[], signal: AbortSignal): Promise<ResolvedSecret[]>;
}
/** One for a run: databases stay open and the client for 1Password connected. */
export declare function createSecretResolver(options: SecretResolverOptions): SecretResolver;
