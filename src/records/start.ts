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

/** `start.json` without what the origin's address may say of a person or a machine: credentials, a path of its disk. */
export function portableStart(text: string): string {
  const start = JSON.parse(text) as RunStart
  return `${JSON.stringify({ ...start, commit: { ...start.commit, origin_url: publicAddress(start.commit.origin_url) } })}\n`
}

function publicAddress(origin: string | null): string | null {
  if (origin === null || /^(\.?\.?\/|~|file:|[a-z]:[\\/])/i.test(origin)) return null
  return origin.replace(/^([a-z+]+:\/\/)[^/]*@/i, '$1')
}
