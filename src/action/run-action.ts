import { LoomFailure } from '../diagnostics/failure.ts'
import { exitCodeOf, exitCodes } from '../model/exit.ts'
import { version } from '../model/version.ts'
import { renderAnnotation } from '../report/github/annotations.ts'
import { githubMatrix } from '../report/github-matrix.ts'
import { run, type RunResult } from '../run.ts'
import { type Against, type AgainstRequest, openAgainst } from '../run/against.ts'
import { type Config, readConfig } from '../run/config.ts'
import { listenForSignals } from '../run/signals.ts'
import { openRepository } from '../snapshot/repository.ts'
import type { ActionIo, ActionRun } from './action-run.ts'
import { finishRun } from './finish-run.ts'
import { isPrivileged, readCheckedOut, refuseForeignHead } from './foreign-head.ts'
import { amendGit, type GithubFacts, readGithubFacts } from './github-facts.ts'
import { decodeInputs, type Inputs } from './inputs.ts'
import { setOutputs } from './outputs.ts'
import { openPage } from './page.ts'
import { pathOfAgainst, workingDirectory } from './places.ts'

/** One run of the action: the `run` step of `action.yml`. Gives its exit code; every trouble becomes one annotation. */
export async function runAction(io: ActionIo): Promise<number> {
  try {
    return await runWith(io, decodeInputs(io.env), await readGithubFacts(io.env))
  } catch (error) {
    const [exitCode] = troubleOf(error)
    const troubles = new Set([tellTrouble(error)])
    try {
      await setOutputs({ status: 'failure', 'exit-code': String(exitCode), parity: 'none' })
    } catch (another) {
      troubles.add(tellTrouble(another))
    }
    await io.write([...troubles].join(''))
    return exitCode
  }
}

function tellTrouble(error: unknown): string {
  const [, title, message] = troubleOf(error)
  return renderAnnotation({ level: 'error', title, message })
}

function troubleOf(error: unknown): [exitCode: number, title: string, message: string] {
  if (error instanceof LoomFailure) {
    const { code, message, hint } = error.diagnostic
    return [exitCodeOf(error.kind), code, hint === undefined ? message : `${message}\nhint: ${hint}`]
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return [exitCodes.bug, 'a bug in Loom', `${stack}\nPlease report it with the lines above.`]
}

async function runWith(io: ActionIo, inputs: Inputs, facts: GithubFacts): Promise<number> {
  const { env, write } = io
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
    observe: () => [page.log],
  })
  if (result.kind !== 'ended') return await tellNoRun(result, action, signals.exitCode())
  return await finishRun(result, { ...action, repositoryRoot, ...(against === undefined ? {} : { against }) })
}

/** The run to compare with, if one is named. */
async function openNamed(
  input: string | undefined,
  places: Omit<AgainstRequest, 'name'>,
): Promise<Against | undefined> {
  if (input === undefined) return undefined
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
      if (inputs.planOnly) await setOutputs({ matrix: JSON.stringify({ levels: [] }) })
      return endWithout('success', exitCodes.ok)
    case 'planned': {
      const matrix = githubMatrix(result.plan, inputs)
      await setOutputs({ matrix: JSON.stringify(matrix) })
      return endWithout('success', exitCodes.ok)
    }
    case 'cancelled':
      return endWithout('cancelled', signalExitCode ?? exitCodes.failed)
  }
}

async function endWithout(status: string, exitCode: number): Promise<number> {
  await setOutputs({ status, 'exit-code': String(exitCode), parity: 'none' })
  return exitCode
}
