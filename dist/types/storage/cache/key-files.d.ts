/** Files and links below a directory, without those in `without`, sorted. Links are not followed. */
export declare function listFiles(directory: string, without: readonly string[]): Promise<string[]>;
/** SHA-256 of each file by its path; of a link that of what it says. */
export declare function hashFiles(directory: string, paths: readonly string[]): Promise<Record<string, string>>;
/** One digest of files: who renames, changes, adds or removes one gets another. */
export declare function filesDigest(hashes: Readonly<Record<string, string>>): string;
