/**
 * The name of an archive's entry as a plain relative path, or why it is none. Leading `./` and a directory's `/` at the end are
 * borne; `.` is the archive's own top.
 */
export declare function plainName(name: string, platform?: NodeJS.Platform): {
    readonly path: string;
} | {
    readonly refused: string;
};
/** Equal for paths that some file system takes for one: those that differ in case or in how a letter is composed. */
export declare function foldedPath(path: string): string;
