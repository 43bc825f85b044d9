import type { Environment } from '../../base/environment.ts';
import type { SectionLog } from '../provider.ts';
/** What lets somebody into a registry, as the engine takes it. Never printed. */
export interface RegistryCredentials {
    readonly serveraddress: string;
    readonly username?: string;
    readonly password?: string;
    readonly identitytoken?: string;
    readonly registrytoken?: string;
}
export interface FoundCredentials {
    readonly credentials?: RegistryCredentials;
    /** Where they are from, or where they were looked for: `/home/me/.docker/config.json`. */
    readonly place: string;
    /** Why there may be some that could not be had. */
    readonly problem?: string;
}
/** The user's credentials, by registry as `ImageReference` has it. */
export interface CredentialStore {
    find(registry: string, signal: AbortSignal): Promise<FoundCredentials>;
    /** Registries that have an entry; a store of the system may know more. */
    readonly registries: readonly string[];
}
/** Reads the docker config once; helpers are asked when their registry is. */
export declare function openCredentials(env: Environment): Promise<CredentialStore>;
/** Asks a store; what stands in the way of an answer is a warning, and nobody's end. */
export declare function findCredentials(store: CredentialStore, registry: string, { log, signal }: {
    readonly log: SectionLog;
    readonly signal: AbortSignal;
}): Promise<FoundCredentials>;
