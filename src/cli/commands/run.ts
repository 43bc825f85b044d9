import { LoomFailure } from '../../diagnostics/failure.ts'
import { readReceipt } from '../../records/find.ts'
import type { AgainstRequest } from '../../run/against.ts'
import { run } from '../../run.ts'
import { openRepository } from '../../snapshot/repository.ts'
import { type Config, readConfig, type WorkspaceMountMode } from '../../run/config.ts'
import { printDiagnostics } from '../diagnostics.ts'
import { exitCodes } from '../../model/exit.ts'
import { type Io, workingDirectory } from '../io.ts'
import { presentRun, type ViewFlags } from '../present.ts'
import { version } from '../../model/version.ts'
import { parseVariables, withoutValues } from '../variables.ts'
import type { RunOnce } from './cache-diff.ts'

/** Flags of every command that runs jobs. */
export interface EngineFlags extends ViewFlags {
  jobs?: number
  failFast?: boolean
  cleanEnv?: boolean
  dockerWorkspaceMount?: WorkspaceMountMode
  cache?: boolean
  directory?: string
}

export interface RunFlags extends EngineFlags {
  local?: boolean
  workflow?: string
  job?: string[]
  only?: string[]
  fromBundles?: string[]
  var?: string[]
  dryRun?: boolean
  against?: string
  cacheDiff?: boolean
  isolateJobs?: boolean
}

/** `loom run --local`. */
export async function runCommand(flags: RunFlags, io: Io): Promise<number> {
  if (flags.local !== true) throw notLocal()
  refuseOtherUse(flags)
  const variables = parseVariables(flags.var ?? [])
  const directory = workingDirectory(io, flags.directory)
  const repository = await openRepository(directory, io.env)
  const config = await readConfig(repository.root, io.env)
  const asked = { directory, repositoryRoot: repository.root, config, env: io.env }
  await using against = await openNamed(flags.against, asked)
  const settings = settingsOf(flags, config, io)
  const runOnce: RunOnce = async (cache) => {
    let receiptPath: string | undefined
    const exitCode = await presentRun(flags, io, async (view) => {
      const result = await run({
        ...view,
        ...settings,
        cache,
        directory,
        repository,
        variables,
        dryRun: flags.dryRun ?? false,
        isolateJobs: flags.isolateJobs ?? false,
        warn: async (warnings) => (flags.quiet === true ? undefined : printDiagnostics(warnings, io)),
        ...(flags.workflow === undefined ? {} : { workflow: flags.workflow }),
        ...(flags.job === undefined ? {} : { jobs: flags.job }),
        ...(flags.only === undefined ? {} : { only: flags.only }),
        ...(flags.fromBundles === undefined ? {} : { fromBundles: flags.fromBundles }),
      })
      if (result.kind === 'ended') receiptPath = result.receiptPath
      return result
    })
    return { exitCode, ...(receiptPath === undefined ? {} : { receiptPath }) }
  }
  if (flags.cacheDiff === true) {
    const { cacheDiff } = await loadCacheDiff()
    return await cacheDiff({ repository, cache: config.cache, runOnce }, io)
  }
  const { exitCode, receiptPath } = await runOnce(settings.cache)
  // A run that a signal ended has nothing to say of the other one.
  const isWhole = exitCode === exitCodes.ok || exitCode === exitCodes.failed
  if (against === undefined || receiptPath === undefined || !isWhole) return exitCode
  const { tellAgainst } = await loadAgainst()
  return Math.max(exitCode, await tellAgainst(against, await readReceipt(receiptPath), { flags, io }))
}

// On their own: the compiler leaves the name of a source file in an import that follows a `using`.
const loadAgainst = async () => import('./against.ts')
const loadCacheDiff = async () => import('./cache-diff.ts')

/** The run to compare with, if one is named; what that takes is loaded only then. */
async function openNamed(name: string | undefined, places: Omit<AgainstRequest, 'name'>) {
  if (name === undefined) return undefined
  const { openAgainst } = await import('../../run/against.ts')
  return openAgainst({ name, ...places })
}

/** What flags, config and process say of any run. */
export function settingsOf(flags: EngineFlags, config: Config, io: Io) {
  const maxParallel = flags.jobs ?? config.maxParallelJobs
  return {
    env: io.env,
    command: ['loom', ...withoutValues(io.args)],
    loomVersion: version,
    failFast: flags.failFast ?? false,
    cleanEnv: flags.cleanEnv ?? config.cleanEnv,
    workspaceMount: flags.dockerWorkspaceMount ?? config.workspaceMount,
    secrets: config.secrets,
    cache: flags.cache === false ? ('off' as const) : config.cache,
    patterns: config.parityNormalise,
    ...(maxParallel === undefined ? {} : { maxParallel }),
    ...(config.workspaceRoot === undefined ? {} : { workspaceRoot: config.workspaceRoot }),
  }
}

/** `--cache-diff` runs twice and says one thing: what asks for another makes no sense beside it. */
function refuseOtherUse(flags: RunFlags): void {
  if (flags.cacheDiff !== true) return
  const others = {
    '--no-cache': flags.cache === false,
    '--dry-run': flags.dryRun,
    '--against': flags.against,
  }
  const other = Object.entries(others).find(([, value]) => value !== undefined && value !== false)?.[0]
  if (other === undefined) return
  throw new LoomFailure('usage', {
    code: 'run/wrong-use',
    message: `\`--cache-diff\` and \`${other}\` contradict each other`,
    hint: 'leave one of them out',
  })
}

function notLocal(): LoomFailure {
  return new LoomFailure('usage', {
    code: 'run/not-local',
    message: '`loom run` needs to be told where: expected `--local`',
    hint: 'run `loom run --local`; runs elsewhere are your CI system’s: see `loom plan`',
  })
}
