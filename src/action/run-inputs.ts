import { exitCodes } from '../model/exit.ts'
import { version } from '../model/version.ts'
import { githubMatrix } from '../report/github-matrix.ts'
import { run, type RunResult } from '../run.ts'
import type { Against, AgainstRequest } from '../run/against.ts'
import { type Config, readConfig } from '../run/config.ts'
import { listenForSignals } from '../run/signals.ts'
import { openRepository } from '../snapshot/repository.ts'
import type { ActionIo, ActionRun } from './action-run.ts'
import { isPrivileged, readCheckedOut, refuseForeignHead } from './foreign-head.ts'
import { amendGit, readGithubFacts } from './github-facts.ts'
import type { Inputs } from './inputs.ts'
import { setOutputs } from './outputs.ts'
import { openPage } from './page.ts'
import { pathOfAgainst, workingDirectory } from './places.ts'

/** Runs what the inputs say, and tells GitHub of it. Gives the exit code of the step. */
export async function runInputs(io: ActionIo, inputs: Inputs): Promise<number> {
  const { env, write } = io
  const facts = await readGithubFacts(env)
  using signals = listenForSignals()
  const directory = await workingDirectory(inputs.workingDirectory, facts)
  const repository = await openRepository(directory, env)
  if (isPrivileged(facts) && !inputs.allowPullRequestHead)
    refuseForeignHead(facts, await readCheckedOut(repository))
  const repositoryRoot = repository.root
  const config = await readConfig(repositoryRoot, env)
  await using against = await openNamed(inputs.against, {
    directory,
    repositoryRoot,
    config,
    env,
  })
  await using page = openPage({ write, inputs, facts, repositoryRoot })
  const action: ActionRun = { ...io, inputs, facts, page }
  const result = await run({
    ...settingsOf(action, config),
    directory,
    repository,
    signal: signals.signal,
    ...(inputs.workflow === undefined ? {} : { workflow: inputs.workflow }),
    jobs: inputs.jobs,
    ...(inputs.bundles.length === 0 ? {} : { fromBundles: inputs.bundles }),
    variables: inputs.variables,
    dryRun: inputs.planOnly,
    amendGit: (git) => amendGit(facts, git),
    warn: async (warnings) => page.showDiagnostics(warnings),
    observe: () => {
      // What comes after the jobs is loaded while they run; that it cannot be is told then.
      loadFinish().catch(() => undefined)
      return [page.log]
    },
  })
  if (result.kind !== 'ended') return await tellNoRun(result, action, signals.exitCode())
  const { finishRun } = await loadFinish()
  return await finishRun(result, { ...action, repositoryRoot, ...(against === undefined ? {} : { against }) })
}

const loadFinish = async () => import('./finish-run.ts')

/** The run to compare with, if one is named. */
async function openNamed(
  input: string | undefined,
  places: Omit<AgainstRequest, 'name'>,
): Promise<Against | undefined> {
  if (input === undefined) return undefined
  const { openAgainst } = await import('../run/against.ts')
  return openAgainst({ name: await pathOfAgainst(input, places.directory), ...places })
}

/** What inputs and config say of any run. */
function settingsOf({ env, runtime, inputs, facts, page }: ActionRun, config: Config) {
  const workspaceRoot = config.workspaceRoot ?? facts.temporary
  return {
    env,
    command: commandLine(inputs),
    loomVersion: version,
    cleanEnv: config.cleanEnv,
    passEnv: inputs.passEnv,
    workspaceMount: inputs.workspaceMount,
    secrets: config.secrets,
    cache: inputs.cache
      ? { ...config.cache, github: { ...runtime, GITHUB_SERVER_URL: facts.serverUrl } }
      : ('off' as const),
    patterns: config.parityNormalise,
    mask: (value: string) => {
      page.mask(value)
    },
    ...(config.maxParallelJobs === undefined ? {} : { maxParallel: config.maxParallelJobs }),
    ...(workspaceRoot === '' ? {} : { workspaceRoot }),
  }
}

/** What does the same on a laptop; values of variables may be private. */
function commandLine({ workflow, jobs, bundles, variables }: Inputs): string[] {
  return [
    ...['loom', 'run', '--local'],
    ...(workflow === undefined ? [] : ['--workflow', workflow]),
    ...jobs.flatMap((job) => ['--job', job]),
    ...bundles.flatMap((bundle) => ['--from-bundles', bundle]),
    ...Object.keys(variables).flatMap((name) => ['--var', `${name}=…`]),
  ]
}

/** Why there was no run. */
async function tellNoRun(
  result: Exclude<RunResult, { kind: 'ended' }>,
  { inputs, page }: ActionRun,
  signalExitCode: number | undefined,
): Promise<number> {
  switch (result.kind) {
    case 'refused':
      await page.showDiagnostics(result.diagnostics)
      return endWithout('failure', exitCodes.usage)
    case 'nothing':
      await page.annotate([{ level: 'notice', title: 'nothing to run', message: result.reason }])
      if (inputs.planOnly) setOutputs({ matrix: JSON.stringify({ levels: [] }) })
      return endWithout('success', exitCodes.ok)
    case 'planned': {
      const matrix = githubMatrix(result.plan, inputs)
      setOutputs({ matrix: JSON.stringify(matrix) })
      return endWithout('success', exitCodes.ok)
    }
    case 'cancelled':
      return endWithout('cancelled', signalExitCode ?? exitCodes.failed)
  }
}

function endWithout(status: string, exitCode: number): number {
  setOutputs({ status, 'exit-code': String(exitCode), parity: 'none' })
  return exitCode
}
