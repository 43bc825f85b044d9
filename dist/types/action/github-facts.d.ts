import type { Environment } from '../base/environment.ts';
import type { GitFacts } from '../model/git-facts.ts';
export interface PullRequest {
    readonly headSha: string;
    /** Of the branch that it is to be merged into. */
    readonly baseSha?: string;
    readonly headBranch?: string;
    /** Its head is a branch of another repository, which may call it what it likes. */
    readonly isFork: boolean;
    /** Of GitHub's trial merge, as far as the event knows it. */
    readonly mergeSha?: string;
}
/** What GitHub says of the workflow run that Loom is a step of. */
export interface GithubFacts {
    readonly serverUrl: string;
    /** `owner/name`. */
    readonly repository: string;
    readonly eventName: string;
    /** The commit that the workflow run is about. */
    readonly sha: string;
    /** In full, such as `refs/heads/main`. */
    readonly ref: string;
    readonly runId: string;
    readonly attempt: string;
    /** Ids of the job and of the step, as the workflow names them. */
    readonly job: string;
    readonly step: string;
    /** Where the repository is checked out, by default; links resolved. */
    readonly workspace: string;
    /** Of this job, emptied before the next one. */
    readonly temporary: string;
    readonly defaultBranch?: string;
    readonly pullRequest?: PullRequest;
    /** Of `workflow_run` after a pull request: the head of that. */
    readonly testedPullRequestSha?: string;
    /** Of `workflow_run` after anything else: the commit of this repository that it was about. */
    readonly testedSha?: string;
}
/** Decodes the variables of GitHub's runner and the payload of the event. */
export declare function readGithubFacts(env: Environment): Promise<GithubFacts>;
/** A path that leads nowhere is left as it is, for who goes there. */
export declare function realPath(path: string): Promise<string>;
/**
 * Says of a commit what a laptop's clone would and a checkout on GitHub cannot, being shallow and often detached: branch, tag,
 * default branch. A pull request's trial merge is on no branch, there as here, and the name of a fork's branch says nothing: a
 * rule for `main` must not hold for the `main` of a stranger. Of another repository's checkout nothing is known.
 */
export declare function amendGit(facts: GithubFacts, git: GitFacts): GitFacts;
/** Whether a checkout is one of the repository that the workflow run belongs to. */
export declare function isOwnOrigin({ repository }: Pick<GithubFacts, 'repository'>, { originUrl }: Pick<GitFacts, 'originUrl'>): boolean;
