/** What Loom has in place of keys that people know from GitLab or GitHub, as a hint. */
/** A hint for a key that another tool has and Loom has not; `path` leads to the mapping that holds it. */
export declare function foreignKeyHint(key: string, path: readonly PropertyKey[]): string | undefined;
/**
 * Whether a key at the top of the file is one of another tool and no job: it is known there, and what stands under it has
 * nothing that only a job has.
 */
export declare function isForeignRoot(key: string, value: unknown): boolean;
