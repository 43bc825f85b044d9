import type { GitFacts } from '../model/git-facts.ts';
import type { Repository } from '../snapshot/repository.ts';
import { type GithubFacts } from './github-facts.ts';
export declare function isPrivileged({ eventName }: Pick<GithubFacts, 'eventName'>): boolean;
/** What is checked out, as far as it says whose it is. */
export interface CheckedOut extends Pick<GitFacts, 'headSha' | 'originUrl'> {
    /** It is the tip of a branch that was fetched from the origin; refs of pull requests are none. */
    readonly isBranchOfOrigin: boolean;
}
export declare function readCheckedOut(repository: Repository): Promise<CheckedOut>;
/**
 * Refuses to run, with the rights of a repository, what is not known to be its own: the commit of the event, the base of the pull
 * request, or the tip of a branch. A pull request may have another head, or merge, than at the time of the event.
 */
export declare function refuseForeignHead(facts: GithubFacts, checkedOut: CheckedOut): void;
