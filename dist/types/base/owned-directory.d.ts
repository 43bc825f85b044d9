/** A directory that its owner alone may enter. Disposing removes it. */
export interface OwnedDirectory extends AsyncDisposable {
    readonly path: string;
}
/**
 * Makes a directory of this process below `parent`, which is made when needed and removed with the last in it. A mark beside it
 * names the process, so that `removeDeadDirectories` finds it should the process be killed.
 */
export declare function makeOwnedDirectory(parent: string): Promise<OwnedDirectory>;
/** Removes directories below `parent` whose process is gone. */
export declare function removeDeadDirectories(parent: string): Promise<void>;
