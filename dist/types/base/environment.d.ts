/** Variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** Whether a variable redirects git to another repository, index or config; such are set in hooks. */
export declare function isGitLocal(name: string): boolean;
/** A search path without what lies in a directory, and without relative entries, which may. */
export declare function pathOutside(path: string, directory: string): string;
