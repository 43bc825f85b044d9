/**
 * The name of a key at GitHub's cache service, which takes no commas, no more than 512 characters, and no two keys that differ in case
 * alone. Different keys have different names, and the name of a key begins with `serviceKeyPrefix` of each beginning of it.
 */
export declare function serviceKey(key: string): string;
/** What names of all keys begin with that begin so, and those of some others where it is very long. */
export declare function serviceKeyPrefix(beginning: string): string;
/**
 * What tells caches of one key apart: their paths, the form of an entry, and the kind of machine, since what is built for one is of no
 * use to another.
 */
export declare function serviceVersion(paths: readonly string[]): string;
