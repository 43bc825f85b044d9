import { basename } from 'node:path'
import type { GitFacts } from '../model/git-facts.ts'
import { nameOf, type PlannedJob } from '../model/plan.ts'
import { expandVariables, valueIn } from '../model/variables.ts'
import type { JobSession } from '../providers/provider.ts'

/** What predefined variables of a run are made of. */
export interface RunFacts {
  readonly runId: string
  /** Relative to the repository. */
  readonly workflowPath: string
  readonly treeSha: string
  readonly repositoryRoot: string
  readonly git: GitFacts
}

/** Where a job runs, as far as its variables tell. */
export interface JobPlace {
  readonly provider: 'host' | 'docker'
  readonly session: Pick<JobSession, 'projectDir' | 'environment' | 'secretPaths'>
  /** Of secrets that are no files. */
  readonly secretValues: Readonly<Record<string, string>>
}

/**
 * The variables that a job's steps get over their provider's environment, expanded; a secret's is its file's path or its value.
 * `LOOM_STEP_INDEX` is the step's own.
 */
export function jobVariables(job: PlannedJob, place: JobPlace, run: RunFacts): Record<string, string> {
  const predefined = { ...pipelineVariables(run), ...variablesOfJob(job, place) }
  const secrets = { ...place.session.secretPaths, ...place.secretValues }
  const own = Object.fromEntries(job.variables.map(({ key, value }) => [key, value]))
  const lookup = (name: string) =>
    valueIn(secrets, name) ?? valueIn(predefined, name) ?? runtimeValue(name, place)
  return { ...predefined, ...expandVariables(withoutKeys(own, secrets), lookup), ...secrets }
}

/** A job's secret beats a root or default variable of its name. */
function withoutKeys(values: Readonly<Record<string, string>>, keys: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(keys, name)))
}

function runtimeValue(name: string, { session }: JobPlace): string | undefined {
  return name === 'PATH' || name === 'HOME' ? session.environment[name] : undefined
}

function variablesOfJob(job: PlannedJob, place: JobPlace): Record<string, string> {
  return {
    LOOM_JOB_NAME: nameOf(job),
    LOOM_JOB_ID: job.id,
    LOOM_JOB_STAGE: job.stage,
    LOOM_JOB_TARGET: job.target,
    LOOM_PROVIDER: place.provider,
    LOOM_PROJECT_DIR: place.session.projectDir,
    CI_PROJECT_DIR: place.session.projectDir,
    CI_JOB_NAME: nameOf(job),
    CI_JOB_ID: job.id,
    CI_JOB_STAGE: job.stage,
    ...(job.image === undefined ? {} : { LOOM_JOB_IMAGE: job.image, CI_JOB_IMAGE: job.image }),
  }
}

function pipelineVariables(run: RunFacts): Record<string, string> {
  return {
    ...commitVariables(run),
    LOOM_RUN_ID: run.runId,
    LOOM_PIPELINE_ID: run.runId,
    LOOM_SNAPSHOT_TREE_SHA: run.treeSha,
    CI_PIPELINE_ID: run.runId,
  }
}

/** Predefined variables that are known before a run starts; rules see these. */
export function commitVariables({
  workflowPath,
  repositoryRoot,
  git,
}: Pick<RunFacts, 'workflowPath' | 'repositoryRoot' | 'git'>): Record<string, string> {
  const refName = git.branch ?? git.tag ?? 'HEAD'
  return {
    CI: 'true',
    LOOM_CI: 'true',
    LOOM_WORKFLOW_PATH: workflowPath,
    CI_PIPELINE_SOURCE: 'push',
    CI_PROJECT_NAME: projectName(git.originUrl, repositoryRoot),
    CI_COMMIT_SHA: git.headSha,
    CI_COMMIT_SHORT_SHA: git.headSha.slice(0, 8),
    CI_COMMIT_REF_NAME: refName,
    CI_COMMIT_REF_SLUG: slug(refName),
    CI_COMMIT_MESSAGE: git.message,
    CI_COMMIT_TITLE: git.message.split('\n')[0] ?? '',
    CI_COMMIT_TIMESTAMP: git.timestamp,
    ...(git.branch === null ? {} : { CI_COMMIT_BRANCH: git.branch }),
    ...(git.tag === null ? {} : { CI_COMMIT_TAG: git.tag }),
    ...(git.defaultBranch === null ? {} : { CI_DEFAULT_BRANCH: git.defaultBranch }),
  }
}

function projectName(originUrl: string | null, repositoryRoot: string): string {
  const name = originUrl
    ?.replace(/[/\\]+$/, '')
    .replace(/\.git$/, '')
    .split(/[/:\\]/)
    .at(-1)
  return name === undefined || name === '' ? basename(repositoryRoot) : name
}

/** GitLab's rule: lower case, at most 63 characters, everything but letters and digits a dash, none at the ends. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '')
}
