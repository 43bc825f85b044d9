import type { Repository } from './repository.ts';
/** One value of git's config, as one scope has it. Keys are as git prints them: section and name in small letters. */
export interface ConfigEntry {
    readonly scope: string;
    readonly key: string;
    readonly value: string;
}
/** Everything that git's config says for a repository, from all scopes, the lowest first. Read once after it was opened. */
export declare function readConfig(repository: Repository): Promise<readonly ConfigEntry[]>;
/** The value that counts: the last one. */
export declare function configValue(config: readonly ConfigEntry[], key: string): string | undefined;
/** Names of the content filters (`filter.<name>`) that the user's or the repository's config defines. */
export declare function filtersIn(config: readonly ConfigEntry[]): string[];
