/** Whether a variable is Loom's, git's, a shell's, a package runner's, or a credential of GitHub's runner: no job ever inherits it. */
export declare function isInternalVariable(name: string): boolean;
