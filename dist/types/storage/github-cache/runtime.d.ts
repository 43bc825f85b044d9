import type { ServiceTrouble } from './trouble.ts';
type RuntimeName = 'ACTIONS_RUNTIME_TOKEN' | 'ACTIONS_RESULTS_URL' | 'ACTIONS_CACHE_URL' | 'ACTIONS_CACHE_SERVICE_V2' | 'ACTIONS_CACHE_MODE' | 'GITHUB_SERVER_URL';
/** What GitHub's runner gives JavaScript actions, and nothing else, to speak to its services with. */
export type GithubRuntime = {
    readonly [name in RuntimeName]?: string | undefined;
};
/** Where the service is, which version of its protocol it speaks, and what the token is for. */
export interface ServiceAccess {
    readonly protocol: 'v1' | 'v2';
    readonly url: string;
    readonly token: string;
    readonly mode: {
        readonly name: string;
        readonly restores: boolean;
        readonly saves: boolean;
    };
}
/** The cache service of a run, by the rules of `@actions/cache`; or why there is none. */
export declare function serviceAccess(runtime: GithubRuntime): ServiceAccess | ServiceTrouble;
export {};
