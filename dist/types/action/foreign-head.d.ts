import type { GitFacts } from '../model/git-facts.ts';
import type { GithubFacts } from './github-facts.ts';
export declare function isPrivileged({ eventName }: Pick<GithubFacts, 'eventName'>): boolean;
/**
 * Refuses to run a pull request's code, checked out as it is or merged, with the rights of the base repository. The commit that the
 * event is about belongs to that, whatever was merged into it.
 */
export declare function refuseForeignHead(facts: GithubFacts, { headSha, parents }: Pick<GitFacts, 'headSha' | 'parents'>): void;
