/**
 * A path of the repository as GitHub names it, below the directory that it checks out into; `checkout` is where in it the repository
 * is. Undefined for a path that leads out of the repository, of which GitHub has nothing.
 */
export declare function repositoryPath(path: string, checkout: string): string | undefined;
