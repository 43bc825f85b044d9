/** What GitHub says of the event that started a workflow run; the payload is short but true to form. */
export interface GitHubEvent {
  readonly name:
    | 'push'
    | 'pull_request'
    | 'pull_request_target'
    | 'workflow_run'
    | 'issue_comment'
    | 'merge_group'
    | 'release'
    | 'schedule'
  readonly ref: string
  readonly sha: string
  /** Branches of a pull request; empty for other events, as GitHub has it. */
  readonly headRef: string
  readonly baseRef: string
  readonly payload: Readonly<Record<string, unknown>>
}

export const repositoryName = 'octo/shop'

interface PullRequest {
  readonly headSha: string
  readonly baseSha: string
  readonly headRef?: string
  /** `owner/name` of the head's repository; another than ours is a fork. */
  readonly headRepository?: string
}

export function pushEvent(sha: string, branch = 'main'): GitHubEvent {
  const ref = `refs/heads/${branch}`
  const payload = {
    ref,
    before: '0'.repeat(40),
    after: sha,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `https://github.com/${repositoryName}/compare/${'0'.repeat(12)}...${sha.slice(0, 12)}`,
    head_commit: { id: sha, message: 'first', timestamp: '2026-01-02T03:04:05Z', author: { name: 'Test' } },
    pusher: { name: 'octocat', email: 'octocat@example.com' },
    repository: repository(repositoryName),
    sender,
  }
  return { name: 'push', ref, sha, headRef: '', baseRef: '', payload }
}

/** `sha` is the merge commit that GitHub made of head and base. */
export function pullRequestEvent(sha: string, pull: PullRequest): GitHubEvent {
  const payload = pullRequestPayload(pull, sha)
  return { name: 'pull_request', ref: 'refs/pull/1/merge', sha, ...branchesOf(pull), payload }
}

/** Runs with the base's workflow, ref and commit, and with the rights of the base's repository. */
export function pullRequestTargetEvent(pull: PullRequest): GitHubEvent {
  const payload = pullRequestPayload(pull, null)
  return {
    name: 'pull_request_target',
    ref: 'refs/heads/main',
    sha: pull.baseSha,
    ...branchesOf(pull),
    payload,
  }
}

/** Runs on the default branch after a workflow of a pull request has ended. */
export function workflowRunEvent(sha: string, pull: PullRequest): GitHubEvent {
  const payload = {
    action: 'completed',
    workflow: { id: 1, name: 'ci', path: '.github/workflows/ci.yml', state: 'active' },
    workflow_run: {
      id: 7,
      event: 'pull_request',
      status: 'completed',
      conclusion: 'success',
      head_branch: pull.headRef ?? 'topic',
      head_sha: pull.headSha,
      head_repository: repository(pull.headRepository ?? repositoryName),
      repository: repository(repositoryName),
      // Empty for a fork: GitHub does not say which pull request it was.
      pull_requests: [],
      run_attempt: 1,
    },
    repository: repository(repositoryName),
    sender,
  }
  return { name: 'workflow_run', ref: 'refs/heads/main', sha, headRef: '', baseRef: '', payload }
}

/** Somebody says something below a pull request. Runs on the default branch, and says nothing of the pull request's commits. */
export function issueCommentEvent(sha: string): GitHubEvent {
  const payload = {
    action: 'created',
    issue: {
      number: 1,
      state: 'open',
      pull_request: { url: `https://api.github.com/repos/${repositoryName}/pulls/1`, merged_at: null },
    },
    comment: { id: 1, body: '/test', author_association: 'NONE', user: { login: 'mallory', type: 'User' } },
    repository: repository(repositoryName),
    sender,
  }
  return { name: 'issue_comment', ref: 'refs/heads/main', sha, headRef: '', baseRef: '', payload }
}

function branchesOf(pull: PullRequest): { headRef: string; baseRef: string } {
  return { headRef: pull.headRef ?? 'topic', baseRef: 'main' }
}

function pullRequestPayload(pull: PullRequest, mergeSha: string | null): Readonly<Record<string, unknown>> {
  const headRepository = pull.headRepository ?? repositoryName
  const headRef = pull.headRef ?? 'topic'
  return {
    action: 'synchronize',
    number: 1,
    pull_request: {
      number: 1,
      state: 'open',
      title: 'Change',
      draft: false,
      merge_commit_sha: mergeSha,
      user: { login: headRepository.split('/')[0], type: 'User' },
      head: {
        label: `${headRepository.split('/')[0] ?? ''}:${headRef}`,
        ref: headRef,
        sha: pull.headSha,
        repo: { ...repository(headRepository), fork: headRepository !== repositoryName },
      },
      base: { label: 'octo:main', ref: 'main', sha: pull.baseSha, repo: repository(repositoryName) },
    },
    repository: repository(repositoryName),
    sender,
  }
}

const sender = { login: 'octocat', id: 583231, type: 'User' }

function repository(fullName: string): Readonly<Record<string, unknown>> {
  const [owner = '', name = ''] = fullName.split('/')
  return {
    id: 1296269,
    name,
    full_name: fullName,
    private: false,
    owner: { login: owner, type: 'Organization' },
    html_url: `https://github.com/${fullName}`,
    default_branch: 'main',
    fork: false,
  }
}
