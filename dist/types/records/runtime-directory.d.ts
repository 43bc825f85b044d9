/** Keeps recovery and `reopenRuntime` from moving the records of one workspace at once. Undefined when another process has them. */
export declare function lockRecords(workspace: string): Promise<AsyncDisposable | undefined>;
/** Makes the directory of a run's records beside its workspace, for its owner alone. It must not be there. */
export declare function makeRuntime(workspace: string): Promise<void>;
/**
 * Makes a link to the records beside a workspace where a person looks for them. A job that deletes `.loom` or runs
 * `git clean -ffdx` removes the link and nothing else. Gives the directory.
 */
export declare function openRuntime(workspace: string): Promise<string>;
/**
 * Moves the records of ended runs back beside their workspace, so that another run in it adds its own. False when there are none,
 * or another run has them at the moment.
 */
export declare function reopenRuntime(workspace: string): Promise<boolean>;
/**
 * Moves the records into the workspace, whatever the jobs made of the link. Where `.loom` has become something that is no
 * directory they stay beside it. Gives the place where they are. Safe to repeat.
 */
export declare function settleRuntime(workspace: string): Promise<string>;
