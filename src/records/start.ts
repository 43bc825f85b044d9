import type { GitFacts } from '../model/git-facts.ts'
import type { RunStart } from '../model/records.ts'

/** What `start.json` holds of a commit. */
export function encodeCommit(git: GitFacts): RunStart['commit'] {
  const { headSha, parents, branch, tag, defaultBranch, message, timestamp, originUrl } = git
  return {
    head_sha: headSha,
    parents: [...parents],
    branch,
    tag,
    default_branch: defaultBranch,
    message,
    timestamp,
    origin_url: originUrl,
  }
}

export function decodeCommit(commit: RunStart['commit']): GitFacts {
  const {
    head_sha: headSha,
    default_branch: defaultBranch,
    origin_url: originUrl,
    parents = [],
    ...same
  } = commit
  return { headSha, parents, defaultBranch, originUrl, ...same }
}
