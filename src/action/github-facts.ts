import { readFile, realpath } from 'node:fs/promises'
import * as v from 'valibot'
import type { Environment } from '../base/environment.ts'
import { hasCode } from '../base/files.ts'
import type { GitFacts } from '../model/git-facts.ts'

const commit = v.looseObject({
  sha: v.string(),
  ref: v.optional(v.string()),
  repo: v.nullish(v.looseObject({ full_name: v.string() })),
})
const pullRequest = v.looseObject({
  head: commit,
  base: v.fallback(v.optional(commit), undefined),
  merge_commit_sha: v.nullish(v.string()),
})
const repository = v.looseObject({ default_branch: v.optional(v.string()) })
const workflowRun = v.looseObject({ head_sha: v.string(), event: v.string() })

/** What of an event's payload matters here. A part that is not as GitHub documents it counts as absent. */
const payload = v.looseObject({
  pull_request: v.fallback(v.optional(pullRequest), undefined),
  repository: v.fallback(v.optional(repository), undefined),
  workflow_run: v.fallback(v.optional(workflowRun), undefined),
})

export interface PullRequest {
  readonly headSha: string
  /** Of the branch that it is to be merged into. */
  readonly baseSha?: string
  readonly headBranch?: string
  /** Its head is a branch of another repository, which may call it what it likes. */
  readonly isFork: boolean
  /** Of GitHub's trial merge, as far as the event knows it. */
  readonly mergeSha?: string
}

/** What GitHub says of the workflow run that Loom is a step of. */
export interface GithubFacts {
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly eventName: string
  /** The commit that the workflow run is about. */
  readonly sha: string
  /** In full, such as `refs/heads/main`. */
  readonly ref: string
  readonly runId: string
  readonly attempt: string
  /** Ids of the job and of the step, as the workflow names them. */
  readonly job: string
  readonly step: string
  /** Where the repository is checked out, by default; links resolved. */
  readonly workspace: string
  /** Of this job, emptied before the next one. */
  readonly temporary: string
  readonly defaultBranch?: string
  readonly pullRequest?: PullRequest
  /** Of `workflow_run` after a pull request: the head of that. */
  readonly testedPullRequestSha?: string
  /** Of `workflow_run` after anything else: the commit of this repository that it was about. */
  readonly testedSha?: string
}

/** Decodes the variables of GitHub's runner and the payload of the event. */
export async function readGithubFacts(env: Environment): Promise<GithubFacts> {
  const text = (name: string) => env[name] ?? ''
  const event = await readPayload(text('GITHUB_EVENT_PATH'))
  const run = event.workflow_run
  const defaultBranch = event.repository?.default_branch
  return {
    serverUrl: text('GITHUB_SERVER_URL') || 'https://github.com',
    repository: text('GITHUB_REPOSITORY'),
    eventName: text('GITHUB_EVENT_NAME'),
    sha: text('GITHUB_SHA'),
    ref: text('GITHUB_REF'),
    runId: text('GITHUB_RUN_ID'),
    attempt: text('GITHUB_RUN_ATTEMPT') || '1',
    job: text('GITHUB_JOB'),
    step: text('GITHUB_ACTION'),
    workspace: await realPath(text('GITHUB_WORKSPACE')),
    temporary: text('RUNNER_TEMP'),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(event.pull_request === undefined
      ? {}
      : { pullRequest: decodePullRequest(event.pull_request, text('GITHUB_REPOSITORY')) }),
    ...(run === undefined
      ? {}
      : run.event.startsWith('pull_request')
        ? { testedPullRequestSha: run.head_sha }
        : { testedSha: run.head_sha }),
  }
}

/** A path that leads nowhere is left as it is, for who goes there. */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG')) return path
    throw error
  }
}

async function readPayload(path: string): Promise<v.InferOutput<typeof payload>> {
  try {
    return v.parse(v.fallback(payload, {}), JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    // An engine makes a directory of a file that is not there and is to be mounted.
    if (hasCode(error, 'ENOENT', 'EISDIR', 'EACCES') || error instanceof SyntaxError) return {}
    throw error
  }
}

function decodePullRequest(
  { head, base, merge_commit_sha: mergeSha }: v.InferOutput<typeof pullRequest>,
  ownRepository: string,
): PullRequest {
  return {
    headSha: head.sha,
    ...(base === undefined ? {} : { baseSha: base.sha }),
    ...(head.ref === undefined ? {} : { headBranch: head.ref }),
    // The repository of a fork may be gone.
    isFork: head.repo?.full_name !== ownRepository,
    ...(typeof mergeSha === 'string' ? { mergeSha } : {}),
  }
}

/**
 * Says of a commit what a laptop's clone would and a checkout on GitHub cannot, being shallow and often detached: branch, tag,
 * default branch. A pull request's trial merge is on no branch, there as here, and the name of a fork's branch says nothing: a
 * rule for `main` must not hold for the `main` of a stranger. Of another repository's checkout nothing is known.
 */
export function amendGit(facts: GithubFacts, git: GitFacts): GitFacts {
  if (!isCheckoutOf(facts, git)) return git
  const { ref, sha, pullRequest: asked } = facts
  const isHead = asked?.isFork === false && git.headSha === asked.headSha
  const named = (prefix: string) =>
    git.headSha === sha && ref.startsWith(prefix) ? ref.slice(prefix.length) : null
  return {
    ...git,
    branch: git.branch ?? (isHead ? (asked.headBranch ?? null) : named('refs/heads/')),
    tag: git.tag ?? named('refs/tags/'),
    defaultBranch: facts.defaultBranch ?? git.defaultBranch,
    originUrl: git.originUrl ?? `${facts.serverUrl}/${facts.repository}`,
  }
}

function isCheckoutOf(facts: GithubFacts, git: GitFacts): boolean {
  if (git.headSha === facts.sha || git.headSha === facts.pullRequest?.headSha) return true
  return isOwnOrigin(facts, git)
}

/** Whether a checkout is one of the repository that the workflow run belongs to. */
export function isOwnOrigin(
  { repository }: Pick<GithubFacts, 'repository'>,
  { originUrl }: Pick<GitFacts, 'originUrl'>,
): boolean {
  const path = originUrl?.toLowerCase().replace(/(\.git)?\/*$/, '')
  return (
    path !== undefined &&
    (path.endsWith(`/${repository.toLowerCase()}`) || path.endsWith(`:${repository.toLowerCase()}`))
  )
}
