/** What files of tests are relative to, without links: the job's workspace, else the working directory. */
export declare function workspacePath(): string;
/** A file as it is called everywhere: relative to the workspace, with `/`. Takes paths and `file:` URLs. */
export declare function relativePath(file: string, workspace: string): string;
