import type { Environment } from '../../base/environment.ts';
import type { ClientCallName, ClientCalls, Patience } from './calls.ts';
import type { ServiceAccess } from './runtime.ts';
export interface ClientOptions {
    readonly access: ServiceAccess;
    /** Its proxies are the client's. */
    readonly env: Environment;
    readonly patience: Patience;
    /** Of a question, with its retries. */
    readonly requestTimeoutMs: number;
    /** Of an archive, one way. */
    readonly transferTimeoutMs: number;
    /** The file of its thread. Default: what the build makes. */
    readonly thread?: string;
}
/** Speaks to GitHub's cache service, with any number of calls at once. */
export interface CacheClient {
    /** Rejects with a `ServiceFailure`, the error of a full disk, or the signal's reason. What a call has begun ends with it. */
    call<Name extends ClientCallName>(name: Name, asks: ClientCalls[Name]['asks'], signal: AbortSignal): Promise<ClientCalls[Name]['gives']>;
}
/**
 * A client whose calls run in threads: each has variables of its own, so that the token is in nobody's environment, its prints go
 * nowhere, and it can be ended. A thread is kept for the next call; an idle one does not keep the process alive.
 */
export declare function createCacheClient(options: ClientOptions): CacheClient;
