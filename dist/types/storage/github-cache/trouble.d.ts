import type { CacheWarning } from '../../model/cache.ts';
/** What was asked of the service, for a person. */
export declare const serviceCallNames: {
    readonly find: "a lookup";
    readonly peek: "a lookup";
    readonly fetch: "a download";
    readonly reserve: "a new entry";
    readonly upload: "an upload";
    readonly finish: "the end of an upload";
};
export type ServiceCallName = keyof typeof serviceCallNames;
/** Why a cache is not restored or saved: of the service, not of the cache. Plain data, which threads can pass on. */
export type ServiceTrouble = {
    readonly kind: 'no service';
    readonly lacks: string;
} | {
    readonly kind: 'mode';
    readonly mode: string;
    readonly stops: Stops;
} | {
    readonly kind: 'denied';
    readonly stops: Stops;
} | {
    readonly kind: 'refused';
    readonly call: ServiceCallName;
    /** Absent where the service says no in the body of an answer. */
    readonly status?: number;
    readonly retryAfterS?: number;
    readonly said?: string;
} | {
    readonly kind: 'failed';
    readonly call: ServiceCallName;
    readonly said: string;
} | {
    readonly kind: 'slow';
    readonly call: ServiceCallName;
    readonly timeoutMs: number;
};
type Stops = 'restores' | 'saves';
/** Thrown by what speaks to the service. */
export declare class ServiceFailure extends Error {
    readonly trouble: ServiceTrouble;
    constructor(trouble: ServiceTrouble);
}
/** What the rest of the run does without. `nothing`: it was about one entry only. */
export type Without = Stops | 'both' | 'nothing';
/** A trouble as a warning, and what is to be passed over from then on: nobody waits twice for a service that is down. */
export declare function describeTrouble(trouble: ServiceTrouble): {
    warning: CacheWarning;
    without: Without;
};
/** What a service says as one short line, without signatures of URLs. */
export declare function saidShortly(text: string): string;
export {};
