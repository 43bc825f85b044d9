import colors from 'picocolors'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { sections } from '../../model/event.ts'
import type { Receipt } from '../../model/receipt.ts'
import { followEvents, type FreshLines } from '../../records/follow.ts'
import { jobDirectory } from '../../records/layout.ts'
import { outputOf, type OutputRecord } from '../../records/read.ts'
import { createLineCutter, type LineCutter } from '../../report/lines.ts'
import { createJobLines } from '../../report/stream.ts'
import { exitCodes } from '../../model/exit.ts'
import { type Io, wantsColors } from '../io.ts'

export interface LogsFlags {
  run: string
  job: string | undefined
  step: string | undefined
  failed?: boolean
  tail?: number
  follow?: boolean
  timestamps?: boolean
  json?: boolean
  directory?: string
}

/** `loom logs --follow` of a run that lives: what its steps print, as they print it; with its job before each line where no job is named. */
export async function followLogs(
  receipt: Receipt,
  root: string,
  { flags, io }: { flags: LogsFlags; io: Io },
): Promise<number> {
  const wrong = flags.failed === true ? '--failed' : flags.tail === undefined ? undefined : '--tail'
  if (wrong !== undefined) {
    const message = `${wrong} says nothing about a run that has not ended, so it cannot go with --follow`
    throw new LoomFailure('usage', { code: 'logs/follow', message, hint: `leave out ${wrong}` })
  }
  const printer =
    flags.json === true
      ? printEvents(io)
      : flags.job === undefined
        ? printJobs(flags, io)
        : printPlain(flags, io)
  const following = followEvents(receipt, root, wantedFiles(flags))
  for (;;) {
    const next = await following.next()
    if (next.done !== true) await printer.push(next.value)
    else {
      await printer.end()
      if (next.value.status === 'running') await io.stderr.write('the run was killed: its process is gone\n')
      return exitCodes.ok
    }
  }
}

/** Files of the wanted steps, or of the section that a name means. */
function wantedFiles({ job, step }: LogsFlags): (eventsPath: string) => boolean {
  const section = sections.find((name) => name === step)
  if (job !== undefined && section !== undefined)
    return (path) => path === `${jobDirectory(job)}/system/${section}/events.jsonl`
  const directory = job === undefined ? 'jobs/' : `${jobDirectory(job)}/user/`
  const number = step !== undefined && /^\d+$/.test(step) ? `script/${step.padStart(2, '0')}` : step
  return (path) =>
    path.startsWith(directory) &&
    path.includes('/user/') &&
    (number === undefined || path === `${directory}${number}/events.jsonl`)
}

interface Printer {
  push(fresh: FreshLines): Promise<void>
  end(): Promise<void>
}

function printEvents(io: Io): Printer {
  return {
    push: async ({ lines }) => io.stdout.write(lines.map((line) => `${line}\n`).join('')),
    end: () => Promise.resolve(),
  }
}

function printJobs({ timestamps }: LogsFlags, io: Io): Printer {
  const paint = colors.createColors(wantsColors(io.stdout, io.env))
  const jobLines = createJobLines([], paint, (text) => io.stdout.write(text))
  const text = createTexts(timestamps ?? false)
  return {
    async push({ eventsPath, lines }) {
      for (const output of outputsIn(lines))
        await jobLines.push(output.job_id ?? '', output.stream, text.of(eventsPath, output))
    },
    async end() {
      jobLines.end()
      await io.stdout.write(text.rest())
    },
  }
}

function printPlain({ timestamps }: LogsFlags, io: Io): Printer {
  const text = createTexts(timestamps ?? false)
  return {
    async push({ eventsPath, lines }) {
      await io.stdout.write(
        outputsIn(lines)
          .map((output) => text.of(eventsPath, output))
          .join(''),
      )
    },
    async end() {
      await io.stdout.write(text.rest())
    },
  }
}

function outputsIn(lines: readonly string[]): OutputRecord[] {
  return lines.map(outputOf).filter((output) => output !== undefined)
}

/** Output as it was, or cut into lines that begin with their time. */
function createTexts(timestamps: boolean) {
  const cutters = new Map<string, LineCutter>()
  return {
    of(eventsPath: string, output: OutputRecord): string {
      if (!timestamps) return output.text
      const cutter = cutters.get(eventsPath) ?? createLineCutter(true)
      cutters.set(eventsPath, cutter)
      return cutter.push(output).join('')
    },
    rest: () => [...cutters.values()].flatMap((cutter) => cutter.end()).join(''),
  }
}
