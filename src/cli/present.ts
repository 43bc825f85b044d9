import colors from 'picocolors'
import type { EventSink, RunEvent } from '../model/event.ts'
import type { Plan } from '../model/plan.ts'
import { eventLine } from '../records/line.ts'
import { type Console, createConsole } from '../report/console.ts'
import { endOfRun, type RunSummary } from '../report/end.ts'
import { describePlan } from '../report/plan.ts'
import { summariseRun } from '../report/summary.ts'
import { collectTails } from '../report/tails.ts'
import type { RunResult } from '../run.ts'
import type { RunSettings } from '../run/settings.ts'
import { printDiagnostics } from './diagnostics.ts'
import { exitCodes } from '../model/exit.ts'
import { type Io, wantsColors } from './io.ts'
import { askAtPause } from './pause.ts'
import { listenForSignals } from '../run/signals.ts'

/** How a run is shown. */
export interface ViewFlags {
  stream?: boolean
  verbose?: boolean
  quiet?: boolean
  json?: boolean
  pauseOnFailure?: boolean
}

type View = Pick<RunSettings, 'signal' | 'observe' | 'pause'>
type Ended = Extract<RunResult, { kind: 'ended' }>

/** Shows a run: progress on standard error, the result on standard output. Gives the exit code. */
export async function presentRun(
  flags: ViewFlags,
  io: Io,
  start: (view: View) => Promise<RunResult>,
): Promise<number> {
  using signals = listenForSignals()
  for (const output of [io.stdout, io.stderr]) output.outlive()
  const tails = collectTails()
  const commands = new Map<string, string>()
  let progress: Console | undefined
  const plain = {
    print: (text: string) => io.stderr.write(text),
    during: async <T>(work: () => Promise<T>) => work(),
  }
  const view: View = {
    signal: signals.signal,
    observe: (plan) => {
      progress = flags.quiet === true ? undefined : openConsole(plan, flags, io)
      const sinks: EventSink[] = [tails, rememberCommands(commands), announce(flags, io)]
      if (progress !== undefined) sinks.push(progress)
      if (flags.json === true) sinks.push({ write: (event) => io.stdout.write(eventLine(event)) })
      return sinks
    },
    ...(flags.pauseOnFailure === true ? { pause: askAtPause(io, () => progress ?? plain, tails) } : {}),
  }
  let result: RunResult
  try {
    result = await start(view)
  } finally {
    progress?.[Symbol.dispose]()
  }
  if (result.kind !== 'ended') return (await tellNoRun(result, io)) ?? signals.exitCode() ?? exitCodes.failed
  const { fold } = result.records
  const { workspace, jobWorkspaces, receiptPath: receipt } = result
  const places = { workspace, receipt, ...(jobWorkspaces === undefined ? {} : { jobWorkspaces }) }
  await tellEnd(summariseRun({ ...result, fold, tails, commands }, places), flags, io)
  return signals.exitCode() ?? result.exitCode
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

function openConsole(plan: Plan, flags: ViewFlags, io: Io): Console {
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
function announce(flags: ViewFlags, io: Io): EventSink {
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

async function tellEnd(summary: RunSummary, flags: ViewFlags, io: Io): Promise<void> {
  const out = flags.json === true ? io.stderr : io.stdout
  if (flags.quiet === true) {
    await out.write(`${summary.status}\nreceipt: ${summary.receipt}\n`)
    return
  }
  await out.write(endOfRun(summary, colors.createColors(wantsColors(out, io.env))))
}
