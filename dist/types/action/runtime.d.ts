/**
 * What GitHub's runner tells JavaScript actions and no other step: `ACTIONS_RUNTIME_TOKEN`, `ACTIONS_RESULTS_URL`,
 * `ACTIONS_CACHE_SERVICE_V2` and the like, by their names. Empty where there is none.
 */
export type Runtime = Readonly<Record<string, string>>;
/**
 * Takes it from a file descriptor, which is then closed: no process that is started later finds it there, and it stands in no
 * environment.
 */
export declare function takeRuntime(descriptor: number): Runtime;
