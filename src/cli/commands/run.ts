import colors from 'picocolors'
import { LoomFailure } from '../../diagnostics/failure.ts'
import type { EventSink, RunEvent } from '../../model/event.ts'
import type { Plan } from '../../model/plan.ts'
import { eventLine } from '../../records/line.ts'
import { type Console, createConsole } from '../../report/console.ts'
import { describePlan } from '../../report/plan.ts'
import { endOfRun, type RunSummary } from '../../report/end.ts'
import { summariseRun } from '../../report/summary.ts'
import { collectTails } from '../../report/tails.ts'
import { run, type RunOptions, type RunResult } from '../../run.ts'
import { openRepository } from '../../snapshot/repository.ts'
import { readConfig } from '../config.ts'
import { printDiagnostics } from '../diagnostics.ts'
import { exitCodes } from '../exit.ts'
import { type Io, wantsColors, workingDirectory } from '../io.ts'
import { listenForSignals } from '../signals.ts'
import { version } from '../version.ts'

export interface RunFlags {
  local?: boolean
  workflow?: string
  job?: string[]
  only?: string[]
  var?: string[]
  jobs?: number
  failFast?: boolean
  cleanEnv?: boolean
  stream?: boolean
  verbose?: boolean
  quiet?: boolean
  dryRun?: boolean
  json?: boolean
  directory?: string
}

type Ended = Extract<RunResult, { kind: 'ended' }>

/** `loom run --local`. Progress on standard error, the result on standard output. */
export async function runCommand(flags: RunFlags, io: Io): Promise<number> {
  if (flags.local !== true) throw notLocal()
  const variables = parseVariables(flags.var ?? [])
  const directory = workingDirectory(io, flags.directory)
  const repository = await openRepository(directory, io.env)
  const config = await readConfig(repository.root, io.env)
  using signals = listenForSignals()
  const tails = collectTails()
  const commands = new Map<string, string>()
  let progress: Console | undefined
  const maxParallel = flags.jobs ?? config.maxParallelJobs
  const options: RunOptions = {
    directory,
    repository,
    env: io.env,
    command: ['loom', ...withoutValues(io.args)],
    loomVersion: version,
    signal: signals.signal,
    variables,
    failFast: flags.failFast ?? false,
    dryRun: flags.dryRun ?? false,
    warn: async (warnings) => (flags.quiet === true ? undefined : printDiagnostics(warnings, io)),
    cleanEnv: flags.cleanEnv ?? config.cleanEnv,
    ...(flags.workflow === undefined ? {} : { workflow: flags.workflow }),
    ...(flags.job === undefined ? {} : { jobs: flags.job }),
    ...(flags.only === undefined ? {} : { only: flags.only }),
    ...(maxParallel === undefined ? {} : { maxParallel }),
    ...(config.workspaceRoot === undefined ? {} : { workspaceRoot: config.workspaceRoot }),
    observe: (plan) => {
      progress = flags.quiet === true ? undefined : openConsole(plan, flags, io)
      const sinks: EventSink[] = [tails, rememberCommands(commands), announce(flags, io)]
      if (progress !== undefined) sinks.push(progress)
      if (flags.json === true) sinks.push({ write: (event) => io.stdout.write(eventLine(event)) })
      return sinks
    },
  }
  let result: RunResult
  try {
    result = await run(options)
  } finally {
    progress?.[Symbol.dispose]()
  }
  if (result.kind !== 'ended') return (await tellNoRun(result, io)) ?? signals.exitCode() ?? exitCodes.failed
  const { fold } = result.records
  const { outcomes, durationMs, status } = result
  const told = { fold, tails, commands, outcomes, durationMs, status, ignored: result.snapshot.ignored }
  await tellEnd(
    summariseRun(told, { workspace: result.snapshot.path, receipt: result.receiptPath }),
    flags,
    io,
  )
  return signals.exitCode() ?? (result.status === 'success' ? exitCodes.ok : exitCodes.failed)
}

/** Why there was no run. No exit code for what a signal ended: the signal has one. */
async function tellNoRun(result: Exclude<RunResult, Ended>, io: Io): Promise<number | undefined> {
  switch (result.kind) {
    case 'refused':
      await printDiagnostics(result.diagnostics, io)
      return exitCodes.usage
    case 'nothing':
      await io.stdout.write(`nothing to run: ${result.reason}\n`)
      return exitCodes.ok
    case 'planned':
      await io.stdout.write(describePlan(result.plan, result.waiting))
      return exitCodes.ok
    case 'cancelled':
      await io.stderr.write('cancelled before any job ran; the workspace is removed\n')
      return undefined
  }
}

function notLocal(): LoomFailure {
  return new LoomFailure('usage', {
    code: 'run/not-local',
    message: '`loom run` needs to be told where: expected `--local`',
    hint: 'run `loom run --local`; runs elsewhere are your CI system’s',
  })
}

function parseVariables(assignments: readonly string[]): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const assignment of assignments) {
    const match = /^([A-Z_][A-Z0-9_]*)=([\s\S]*)$/.exec(assignment)
    if (match === null) {
      const name = assignment.split('=')[0] ?? ''
      const message = `--var \`${name}\` is no assignment, expected NAME=value with a name in capitals`
      throw new LoomFailure('usage', {
        code: 'run/wrong-variable',
        message,
        hint: 'write `--var LEVEL=strict`',
      })
    }
    variables[match[1] ?? ''] = match[2] ?? ''
  }
  return variables
}

/** The command line for the receipt: what follows `NAME=` after `--var` may be private. */
export function withoutValues(args: readonly string[]): string[] {
  let inVariables = false
  return args.map((arg) => {
    if (arg.startsWith('-')) inVariables = arg === '--var' || arg.startsWith('--var=')
    return inVariables ? arg.replace(/^((?:--var=)?[A-Za-z_]\w*=)[\s\S]*$/, '$1…') : arg
  })
}

function openConsole(plan: Plan, flags: RunFlags, io: Io): Console {
  const isLive = io.stderr.isTerminal && (io.env['CI'] ?? '') === '' && io.env['TERM'] !== 'dumb'
  return createConsole({
    mode: isLive ? 'table' : 'plain',
    stream: flags.stream ?? false,
    out: (text) => io.stderr.write(text),
    columns: io.stderr.columns,
    rows: io.stderr.rows,
    paint: colors.createColors(wantsColors(io.stderr, io.env)),
    plan,
    monotonicMs: () => performance.now(),
  })
}

/** The workspace's path on a line of its own, before anything runs in it. */
function announce(flags: RunFlags, io: Io): EventSink {
  return {
    write(event: RunEvent) {
      if (event.type !== 'workspace_created' || flags.quiet === true) return undefined
      const more = flags.verbose === true ? `commit: ${event.head_sha}\ntree: ${event.tree_sha}\n` : ''
      return io.stderr.write(`isolated workspace: ${event.path}\n${more}`)
    },
  }
}

function rememberCommands(commands: Map<string, string>): EventSink {
  return {
    write({ place, ...event }: RunEvent) {
      if (event.type !== 'phase_started' || place.scope !== 'step' || event.command === undefined) return
      commands.set(`${place.job} ${place.unit}/${place.index}`, event.command)
    },
  }
}

async function tellEnd(summary: RunSummary, flags: RunFlags, io: Io): Promise<void> {
  const out = flags.json === true ? io.stderr : io.stdout
  if (flags.quiet === true) {
    await out.write(`${summary.status}\nreceipt: ${summary.receipt}\n`)
    return
  }
  await out.write(endOfRun(summary, colors.createColors(wantsColors(out, io.env)), out.columns()))
}
