import type { GitFacts } from '../model/git-facts.ts';
import type { Repository } from './repository.ts';
/** What predefined variables say of the commit. */
export declare function readGitFacts(repository: Repository): Promise<GitFacts>;
