import { arch, platform } from 'node:process'
import { join } from 'node:path'
import { repositoryName } from './github-event.ts'
import type { GitHubEvent } from './github-event.ts'

export interface JobFacts {
  readonly event: GitHubEvent
  readonly workspace: string
  /** The runner's folder: its temporary directory is below it, and the event's payload. */
  readonly folder: string
  readonly token: string
  readonly job: string
  /** Of the step that uses the action: its `id`, or the name that the runner gives it. */
  readonly callerStep: string
  readonly serverUrl: string
  readonly runAttempt: number
}

export const tempOf = (folder: string): string => join(folder, '_temp')
export const eventPathOf = (folder: string): string => join(tempOf(folder), '_github_workflow', 'event.json')

/** The `github` context of a job, as the service and the runner fill it. */
export function githubContext(facts: JobFacts): Record<string, unknown> {
  const { event, serverUrl } = facts
  const [owner = ''] = repositoryName.split('/')
  const workflowRef = `${repositoryName}/.github/workflows/ci.yml@${event.ref}`
  return {
    token: facts.token,
    job: facts.job,
    ref: event.ref,
    sha: event.sha,
    repository: repositoryName,
    repository_owner: owner,
    repository_owner_id: '583231',
    repositoryUrl: `git://github.com/${repositoryName}.git`,
    run_id: '4711',
    run_number: '12',
    retention_days: '90',
    run_attempt: String(facts.runAttempt),
    artifact_cache_size_limit: '10',
    repository_visibility: 'public',
    repository_id: '1296269',
    actor_id: '583231',
    actor: 'octocat',
    triggering_actor: 'octocat',
    workflow: 'ci',
    head_ref: event.headRef,
    base_ref: event.baseRef,
    event_name: event.name,
    event: event.payload,
    server_url: serverUrl,
    api_url: serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`,
    graphql_url:
      serverUrl === 'https://github.com' ? 'https://api.github.com/graphql' : `${serverUrl}/api/graphql`,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: false,
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    secret_source: 'Actions',
    workflow_ref: workflowRef,
    workflow_sha: event.sha,
    workspace: facts.workspace,
    action: facts.callerStep,
    event_path: eventPathOf(facts.folder),
  }
}

/** The `runner` context. */
export function runnerContext(facts: JobFacts): Record<string, string> {
  return {
    os: platform === 'darwin' ? 'macOS' : 'Linux',
    arch: arch === 'arm64' ? 'ARM64' : 'X64',
    name: 'GitHub Actions 1',
    environment: 'github-hosted',
    tool_cache: join(facts.folder, '_tool'),
    temp: tempOf(facts.folder),
    workspace: join(facts.folder, 'work', 'shop'),
  }
}

// actions/runner, src/Runner.Worker/GitHubContext.cs: the members that become variables.
const exposed = [
  ...['action_path', 'action_ref', 'action_repository', 'action', 'actor', 'actor_id', 'api_url', 'base_ref'],
  ...['env', 'event_name', 'event_path', 'graphql_url', 'head_ref', 'job', 'output', 'path', 'ref_name'],
  ...[
    'ref_protected',
    'ref_type',
    'ref',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
  ],
  ...['retention_days', 'run_attempt', 'run_id', 'run_number', 'server_url', 'sha', 'state', 'step_summary'],
  ...['triggering_actor', 'workflow', 'workflow_ref', 'workflow_sha', 'workspace'],
]

/** The `GITHUB_` and `RUNNER_` variables of a step; the contexts win over everything that a step's `env:` says. */
export function contextVariables(
  github: Readonly<Record<string, unknown>>,
  runner: Readonly<Record<string, string>>,
): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const name of exposed) {
    const value = github[name]
    if (typeof value === 'string' || typeof value === 'boolean')
      variables[`GITHUB_${name.toUpperCase()}`] = String(value)
  }
  for (const [name, value] of Object.entries(runner)) variables[`RUNNER_${name.toUpperCase()}`] = value
  return variables
}
