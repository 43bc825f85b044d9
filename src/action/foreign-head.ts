import { LoomFailure } from '../diagnostics/failure.ts'
import type { GitFacts } from '../model/git-facts.ts'
import { git } from '../snapshot/git.ts'
import { readGitFacts } from '../snapshot/git-facts.ts'
import type { Repository } from '../snapshot/repository.ts'
import { type GithubFacts, isOwnOrigin } from './github-facts.ts'

/** Events that anybody can bring about, and whose runs have the secrets of the repository and a token that may write all the same. */
const privileged = [
  ...['discussion', 'discussion_comment', 'fork', 'issue_comment', 'issues', 'pull_request_target', 'watch'],
  'workflow_run',
]

export function isPrivileged({ eventName }: Pick<GithubFacts, 'eventName'>): boolean {
  return privileged.includes(eventName)
}

/** What is checked out, as far as it says whose it is. */
export interface CheckedOut extends Pick<GitFacts, 'headSha' | 'originUrl'> {
  /** It is the tip of a branch that was fetched from the origin; refs of pull requests are none. */
  readonly isBranchOfOrigin: boolean
}

export async function readCheckedOut(repository: Repository): Promise<CheckedOut> {
  const { headSha, originUrl } = await readGitFacts(repository)
  const asked = ['for-each-ref', '--count=1', '--points-at=HEAD', 'refs/remotes/origin/']
  const found = await git(asked, { cwd: repository.root, env: repository.env })
  return { headSha, originUrl, isBranchOfOrigin: found.length > 0 }
}

/**
 * Refuses to run, with the rights of a repository, what is not known to be its own: the commit of the event, the base of the pull
 * request, or the tip of a branch. A pull request may have another head, or merge, than at the time of the event.
 */
export function refuseForeignHead(facts: GithubFacts, checkedOut: CheckedOut): void {
  const { eventName, sha, pullRequest: asked, testedPullRequestSha, testedSha } = facts
  const { headSha, isBranchOfOrigin } = checkedOut
  if (!isPrivileged(facts) || [sha, asked?.baseSha, testedSha].includes(headSha)) return
  const isPullRequests = [asked?.headSha, asked?.mergeSha, testedPullRequestSha].includes(headSha)
  if (!isPullRequests && isBranchOfOrigin && isOwnOrigin(facts, checkedOut)) return
  throw new LoomFailure('usage', {
    code: 'action/pull-request-head',
    message: `\`${eventName}\` has the secrets of this repository, and the commit that is checked out is a pull request’s, or not known to be on a branch of it`,
    hint: 'use the event `pull_request`; or say `allow-pull-request-head: true` if whoever opens a pull request may have these secrets',
  })
}
