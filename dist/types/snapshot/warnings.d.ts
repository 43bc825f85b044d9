/** Something about a snapshot that a person should know. `paths` are for display: bytes that are no UTF-8 show as U+FFFD. */
export interface SnapshotWarning {
    readonly code: string;
    readonly message: string;
    readonly paths: readonly string[];
}
/** A warning that names paths, or none when there are none. */
export declare function warnOf(code: string, what: string, paths: readonly (Buffer | string)[]): SnapshotWarning[];
/** Whether a file of this name usually holds a secret. */
export declare function looksSecret(path: string): boolean;
