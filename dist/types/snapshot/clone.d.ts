import type { ConfigEntry } from './config.ts';
import type { Repository } from './repository.ts';
/**
 * Makes the `.git` directory of the workspace: the same objects, tags, remote-tracking refs, index and HEAD (detached) as
 * the source, and of its config only what decides bytes. No hook, credential, branch or reflog crosses.
 */
export declare function cloneRepository(repository: Repository, gitDir: string, config: readonly ConfigEntry[]): Promise<void>;
/** A URL without user name, password and token; other text as it is. */
export declare function withoutCredentials(url: string): string;
