import { join, relative } from 'node:path'
import type { AbsolutePath } from './base/brand.ts'
import { absolutePath } from './base/files.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { LoomFailure } from './diagnostics/failure.ts'
import { jobsAlone } from './engine/alone.ts'
import { jobVariables } from './engine/environment.ts'
import { resolveJobSecrets } from './engine/job-secrets.ts'
import type { GitFacts } from './model/git-facts.ts'
import { partOfPlan, type Plan, type PlannedJob } from './model/plan.ts'
import type { Receipt } from './model/receipt.ts'
import type { DockerProvider } from './providers/docker/docker.ts'
import type { Engine } from './providers/docker/engine.ts'
import { createHostProvider, type HostProvider } from './providers/host.ts'
import { jobDirectory, liveRuntime, logsPath, secretsDirectory } from './records/layout.ts'
import { readPastRun } from './records/past.ts'
import { type ChosenJobs, chooseJobs, type JobChoice } from './run/choose-jobs.ts'
import { compileRepository } from './run/compile.ts'
import { readEnvironmentFacts } from './run/environment-facts.ts'
import { type EndedRun, execute, type Ready } from './run/execute.ts'
import { prepareRun } from './run/prepare.ts'
import { recover } from './run/recover.ts'
import { openSecrets, type RunSecrets } from './run/secrets.ts'
import { redactError } from './run/redact-error.ts'
import { refuseWithoutBundles, reopenRun, unfinishedJobs, workspaceOf, workspaceOfJob } from './run/reopen.ts'
import type { RunSettings } from './run/settings.ts'
import { shellLog } from './run/shell-log.ts'
import { readTestRecorder } from './run/test-recorder.ts'
import { unknownJob } from './run/unknown-job.ts'
import type { Redactor } from './secrets/redactor.ts'
import { readGitFacts } from './snapshot/git-facts.ts'
import { openRepository, refuseOldGit, type Repository } from './snapshot/repository.ts'

export interface RunOptions extends RunSettings, JobChoice {
  /** Any directory of the repository; relative paths start here. */
  readonly directory: string
  /** The repository of that directory, where the caller has opened it already. */
  readonly repository?: Repository
  /** Default: `.loom/workflow.yml` of the repository. */
  readonly workflow?: string
  readonly variables?: Readonly<Record<string, string>>
  /** What the caller knows of the commit and its checkout cannot tell. */
  readonly amendGit?: (facts: GitFacts) => GitFacts
  /** Only says what would run: nothing is made. */
  readonly dryRun?: boolean
  /** Told what is odd about the workflow, before anything is made. */
  readonly warn?: (warnings: readonly Diagnostic[]) => void | Promise<void>
}

/** A run that ended; or why there was none: a wrong workflow, rules that leave nothing, a dry run, Ctrl-C before the first job. */
export type RunResult =
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'nothing'; readonly reason: string }
  | { readonly kind: 'planned'; readonly plan: Plan; readonly waiting: readonly string[] }
  | { readonly kind: 'cancelled' }
  | EndedRun

/** Compiles, snapshots, runs, records. Fails with a `LoomFailure` when the environment does not allow a run. */
export async function run(options: RunOptions): Promise<RunResult> {
  const startedMs = performance.now()
  const repository = options.repository ?? (await openRepository(options.directory, options.env))
  const { directory, workflow: path, variables } = options
  const asked = readGitFacts(repository).then(options.amendGit ?? ((facts) => facts))
  const [{ workflow, compiled }, git, gitVersion] = await Promise.all([
    compileRepository({ repository, directory, workflow: path, variables, git: asked }),
    asked,
    refuseOldGit({ cwd: repository.root, env: repository.env }),
    recover(repository.root, options.workspaceRoot),
  ])
  if (!compiled.ok) return { kind: 'refused', diagnostics: compiled.diagnostics }
  await options.warn?.(compiled.warnings)
  const { nothingToRun } = compiled.value
  if (nothingToRun !== undefined) return { kind: 'nothing', reason: nothingToRun }
  refuseSecretOverrides(compiled.value.plan, variables ?? {})
  await using chosen = await chooseJobs(compiled.value, options, { directory, env: options.env })
  const { plan, waiting, earlier } = chosen
  if (options.dryRun === true) return { kind: 'planned', plan, waiting }
  if (plan.nodes.length === 0) return { kind: 'nothing', reason: whyNothing(chosen) }
  const recorder = await readTestRecorder(plan)
  const secrets = openSecrets(compiled.value.plan, repository.root, options)
  const { redactor } = secrets
  // Each job of a fanned-out run has a workspace that no other has worked in, several on one machine as well.
  const isolateJobs = options.isolateJobs === true || (earlier !== undefined && plan.nodes.length > 1)
  const settings = { ...options, isolateJobs }
  const request = { repository, workflow, git, compiled: compiled.value, plan, redactor, settings }
  return await withoutSecrets(redactor, async () => {
    const prepared = await prepareRun({ ...request, ...(earlier === undefined ? {} : { earlier }) })
    if (prepared === undefined) return { kind: 'cancelled' }
    const repositoryRoot = repository.root
    const ready = { ...prepared, repositoryRoot, git, workflowPath: workflow.path, plan, recorder, startedMs }
    return runReady(ready, secrets, { ...options, gitVersion })
  })
}

export interface RetryOptions extends RunSettings {
  readonly repository: Repository
  /** A run that has ended. */
  readonly receipt: Receipt
  /** Only these of the jobs that have not passed. */
  readonly jobs?: readonly string[]
}

/** Runs the jobs of a past run that have not passed, in its workspace, as a run of its own. */
export async function retry(options: RetryOptions): Promise<RunResult> {
  const startedMs = performance.now()
  const { receipt, repository } = options
  const [past, gitVersion] = await Promise.all([
    readPastRun(receipt),
    refuseOldGit({ cwd: repository.root, env: repository.env }),
  ])
  const unfinished = unfinishedJobs(receipt, past)
  const unknown = options.jobs?.find((name) => !unfinished.includes(name))
  if (unknown !== undefined) throw unknownJob(unknown, partOfPlan(past.plan, new Set(unfinished)))
  const plan = partOfPlan(past.plan, new Set(options.jobs ?? unfinished))
  if (plan.nodes.length === 0) return { kind: 'nothing', reason: 'every job of the run has passed' }
  refuseWithoutBundles(receipt, past, plan)
  const repositoryRoot = repository.root
  const recorder = await readTestRecorder(plan)
  const secrets = openSecrets(past.plan, repositoryRoot, options)
  const { redactor } = secrets
  return withoutSecrets(redactor, async () => {
    const prepared = await reopenRun({ receipt, past, plan, repositoryRoot, redactor, settings: options })
    const workflowPath = relative(repositoryRoot, receipt.workflow_path)
    const ready = { ...prepared, repositoryRoot, git: past.git, workflowPath, plan, recorder, startedMs }
    return runReady(ready, secrets, { ...options, gitVersion })
  })
}

/** Whatever goes wrong, a failure of the environment or a bug, no value of a secret is in what it says. */
async function withoutSecrets<T>(redactor: Redactor, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw redactError(error, redactor)
  }
}

export interface ShellOptions extends Pick<RunSettings, 'env' | 'cleanEnv' | 'secrets' | 'workspaceMount'> {
  readonly repository: Repository
  readonly receipt: Receipt
  /** Id of a job of its plan. */
  readonly job: string
  readonly command?: string
  readonly isTerminal: boolean
  /** Told where the shell is, before it opens. */
  readonly tell: (text: string) => void | Promise<void>
}

/** Opens a shell in the workspace of a run with what a job's steps see. Gives its exit code. */
export async function openShell(options: ShellOptions): Promise<number> {
  const { receipt, repository, command, isTerminal } = options
  const past = await readPastRun(receipt)
  const job = past.plan.nodes.find(({ id }) => id === options.job)
  if (job === undefined) throw unknownJob(options.job, past.plan)
  const [seed, workspace] = [await workspaceOf(receipt), await workspaceOfJob(receipt, job.id)]
  const repositoryRoot = repository.root
  const runId = receipt.run_id
  const secrets = openSecrets(past.plan, repositoryRoot, options)
  using host = openHost({ repositoryRoot, runId, workspace: seed }, secrets, options)
  const part = partOfPlan(past.plan, new Set([job.id]))
  const docker = await openDocker({ runId, workspace: seed, isIsolated: true, plan: part }, options)
  const { signal } = new AbortController()
  const { files, values } = await resolveJobSecrets(
    job,
    { secrets: secrets.resolver, redactor: secrets.redactor, signal },
    (fact) => (fact.type === 'warning' ? options.tell(`warning: ${fact.message}\n`) : undefined),
  )
  const log = shellLog(secrets.redactor, options.tell)
  const paused = await docker?.attach(
    job,
    files.map(({ name }) => name),
  )
  const provider = docker ?? host
  await using session =
    paused ?? (await provider.prepare({ job, workspace, secretFiles: files, log }, signal))
  const workflowPath = relative(receipt.repo_root, receipt.workflow_path)
  const facts = {
    runId,
    workflowPath,
    treeSha: receipt.snapshot_tree_sha ?? '',
    repositoryRoot,
    git: past.git,
  }
  const variables = jobVariables(job, { provider: provider.name, session, secretValues: values }, facts)
  if (command === undefined && isTerminal)
    await options.tell(`job ${job.id} of run ${runId}, in ${job.image ?? workspace}\n`)
  const asked = { isTerminal, variables, ...(command === undefined ? {} : { command }) }
  const exitCode = await session.openShell(asked)
  await session.bringBack(signal)
  return exitCode
}

/** Runs the plan with the providers of this machine; what they need meanwhile is gone when it ends. */
async function runReady(
  ready: Ready,
  secrets: RunSecrets,
  settings: RunSettings & { readonly gitVersion: string },
): Promise<EndedRun> {
  const { runId, repositoryRoot, plan } = ready
  const workspace = ready.workspace.path
  using host = openHost({ repositoryRoot, runId, workspace }, secrets, settings)
  const docker = await openDocker({ runId, workspace, isIsolated: ready.isIsolated, plan }, settings)
  const { loomVersion, gitVersion } = settings
  const environment = readEnvironmentFacts({
    inherited: host.environment,
    loomVersion,
    gitVersion,
    // A job says what is wrong with an engine that does not answer.
    ...(docker === undefined ? {} : { dockerEngine: docker.engine().then(versionOf, () => undefined) }),
  })
  const providerFor = (job: PlannedJob) => (job.image === undefined ? host : (docker ?? host))
  return await execute(ready, { ...settings, resolver: secrets.resolver, environment }, providerFor)
}

function versionOf({ version }: Engine): string {
  return version
}

interface HostPlace {
  readonly repositoryRoot: string
  readonly runId: string
  readonly workspace: AbsolutePath
}

function openHost(
  { repositoryRoot, runId, workspace }: HostPlace,
  { withheld }: RunSecrets,
  { env, cleanEnv, passEnv }: Pick<RunSettings, 'env' | 'cleanEnv' | 'passEnv'>,
): HostProvider {
  return createHostProvider({
    env,
    repositoryRoot,
    runId,
    clean: cleanEnv ?? false,
    passed: passEnv,
    withheld,
    secretsDirectory: secretsDirectory(workspace),
    scratch: join(liveRuntime(workspace), 'pipes'),
  })
}

interface DockerPlace {
  readonly runId: string
  readonly workspace: AbsolutePath
  /** No two jobs share a workspace. */
  readonly isIsolated: boolean
  readonly plan: Plan
}

/** What an engine takes is loaded only for a plan that has images. */
async function openDocker(
  { runId, workspace, isIsolated, plan }: DockerPlace,
  { env, workspaceMount, maxParallel }: Pick<RunSettings, 'env' | 'workspaceMount' | 'maxParallel'>,
): Promise<DockerProvider | undefined> {
  if (plan.nodes.every(({ image }) => image === undefined)) return undefined
  const { createDockerProvider } = await import('./providers/docker/docker.ts')
  const alone = isIsolated || maxParallel === 1 ? undefined : jobsAlone(plan)
  const logs = absolutePath(logsPath(runId), liveRuntime(workspace))
  return createDockerProvider({
    env,
    runId,
    mode: workspaceMount ?? 'ephemeral_volume',
    placeOf: (job) => ({
      planIndex: plan.nodes.findIndex(({ id }) => id === job),
      isAlone: alone?.has(job) ?? true,
      conflictsDirectory: absolutePath(`${jobDirectory(job)}/conflicts`, logs),
    }),
  })
}

/** A secret's value on a command line would stand in the shell's history. */
function refuseSecretOverrides(plan: Plan, variables: Readonly<Record<string, string>>): void {
  const secrets = plan.nodes.flatMap((job) => (job.secrets ?? []).map(({ name }) => name))
  const name = secrets.find((secret) => Object.hasOwn(variables, secret))
  if (name === undefined) return
  throw new LoomFailure('usage', {
    code: 'run/secret-variable',
    message: `\`${name}\` is a secret of this workflow, so --var cannot set it`,
    hint: 'give the value where its reference points, such as an environment variable',
  })
}

function whyNothing({ earlier }: ChosenJobs): string {
  return earlier === undefined
    ? 'every job is manual: name one with --job'
    : 'every job has run already: the bundles have them all'
}
