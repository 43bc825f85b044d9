import { spawn } from 'node:child_process'

export interface StepProgram {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Every line of standard output and standard error, in the order in which the runner reads them. */
  readonly onLine: (line: string) => void
}

/** How long the runner waits after a signal; settles early or late as a test likes. */
export type Patience = (signal: 'SIGINT' | 'SIGTERM') => Promise<void>

export interface StepProcess {
  /** Settles when the process has ended and its output is read. */
  readonly ended: Promise<{ exitCode: number | undefined; wasCancelled: boolean }>
  /** SIGINT, then SIGTERM, then SIGKILL, each to this one process, until it has ended. */
  cancel(): void
}

/**
 * Starts a process of a step as actions/runner does (src/Runner.Sdk/ProcessInvoker.cs): no process group of its own,
 * standard input closed, lines cut at CR too, and on cancellation SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL.
 */
export function startStepProcess(program: StepProgram, patience: Patience = runnerPatience): StepProcess {
  const child = spawn(program.file, program.args, {
    cwd: program.cwd,
    env: program.env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => undefined).end()
  for (const stream of [child.stdout, child.stderr]) readLines(stream, program.onLine)
  let wasCancelled = false
  let hasExited = false
  const exited = new Promise<void>((settle) => {
    child.once('exit', () => {
      hasExited = true
      settle()
    })
  })
  const closed = new Promise<void>((settle) => child.once('close', settle))
  const failed = new Promise<never>((_, fail) => child.once('error', fail))
  const cancelled = async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      child.kill(signal)
      await Promise.race([exited, patience(signal)])
      if (hasExited) return
    }
    child.kill('SIGKILL')
  }
  return {
    ended: Promise.race([failed, exited.then(async () => Promise.race([closed, grace()]))]).then(() => ({
      exitCode: child.exitCode ?? undefined,
      wasCancelled,
    })),
    cancel: () => {
      if (wasCancelled || hasExited) return
      wasCancelled = true
      void cancelled()
    },
  }
}

const runnerPatience: Patience = (signal) => elapsed(signal === 'SIGINT' ? 7500 : 2500)

// A process that is gone may have left its output to another: the runner reads on for this long.
const grace = () => elapsed(5000)

async function elapsed(timeMs: number): Promise<void> {
  await new Promise((settle) => setTimeout(settle, timeMs).unref())
}

// .NET's ReadLine ends a line at CR, LF or both.
function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    const lines = (rest + text).split(/\r\n|\n|\r(?=[^])/)
    rest = lines.pop() ?? ''
    lines.forEach(onLine)
  })
  stream.on('end', () => {
    if (rest !== '') onLine(rest.replace(/\r$/, ''))
  })
}
