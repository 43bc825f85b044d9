import type { ClientSetup } from './calls.ts';
type Question = readonly [service: string, method: string, contentType: string, data: object];
/**
 * How the generated client of `@actions/cache` reaches the service. In place of the package's own, which says a status and how long to
 * wait in texts only. Rejects with a `ServiceFailure`.
 */
export declare function createRpc({ url, token, patience }: ClientSetup): {
    request(service: string, method: string, contentType: string, data: object): Promise<object>;
};
export {};
