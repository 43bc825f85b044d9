import { LoomFailure } from '../diagnostics/failure.ts'
import type { GitFacts } from '../model/git-facts.ts'
import type { GithubFacts } from './github-facts.ts'

/** Events whose runs have the secrets of the repository and a token that may write, whoever made the pull request. */
const privileged = ['pull_request_target', 'workflow_run']

export function isPrivileged({ eventName }: Pick<GithubFacts, 'eventName'>): boolean {
  return privileged.includes(eventName)
}

/**
 * Refuses to run a pull request's code, checked out as it is or merged, with the rights of the base repository. The commit that the
 * event is about belongs to that, whatever was merged into it.
 */
export function refuseForeignHead(
  facts: GithubFacts,
  { headSha, parents }: Pick<GitFacts, 'headSha' | 'parents'>,
): void {
  const { eventName, sha, pullRequest: asked, testedPullRequestSha } = facts
  if (!isPrivileged(facts) || headSha === sha) return
  const foreign = [asked?.headSha, asked?.mergeSha, testedPullRequestSha]
  if (![headSha, ...parents].some((commit) => foreign.includes(commit))) return
  throw new LoomFailure('usage', {
    code: 'action/pull-request-head',
    message: `\`${eventName}\` has the secrets of this repository, and the commit that is checked out is a pull request’s`,
    hint: 'use the event `pull_request`; or say `allow-pull-request-head: true` if whoever opens a pull request may have these secrets',
  })
}
