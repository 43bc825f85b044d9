import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import type { Socket } from 'node:net'
import { constants as osConstants } from 'node:os'
import type { createPipes } from '../base/pipes.ts'
import { signalGroup } from '../base/process-group.ts'
import { hasCode } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { climbLadder } from './ladder.ts'
import type { Ladder, OutputSink, StepExit } from './provider.ts'

export interface HostStep {
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly pipes: ReturnType<typeof createPipes>
  readonly ladder: Ladder
  /** How long a grandchild may hold a pipe open after the step's process has ended. */
  readonly drainMs: number
  /** Told the process group as soon as it exists. */
  readonly started: (pid: number) => void
  /** Ends every process of the job, whatever group it is in: there is no more patience. */
  readonly killAll: () => void
}

/** Runs `sh` in a process group of its own, until it has ended and its pipes are closed. */
export async function runHostStep(
  step: HostStep,
  output: OutputSink,
  signal: AbortSignal,
): Promise<StepExit> {
  const [out, err] = await Promise.all([step.pipes.open(), step.pipes.open()])
  const readers = [pump(out.reader, 'stdout', output), pump(err.reader, 'stderr', output)]
  try {
    const child = start(step, out.writer, err.writer)
    const ended = exitOf(child)
    if (child.pid !== undefined) step.started(child.pid)
    const { pid } = child
    const send = (name: NodeJS.Signals) => void (pid === undefined ? false : signalGroup(pid, name))
    const end = () => {
      send('SIGKILL')
      step.killAll()
    }
    using ladder = climbLadder(signal, { ladder: step.ladder, send, end })
    const exit = await ended
    const isRead = Promise.all(readers).then(() => true)
    const pipesHeldOpen = !(await settledWithin(Promise.race([isRead, ladder.over]), step.drainMs))
    return { ...exit, pipesHeldOpen }
  } catch (error) {
    throw startFailure(error)
  } finally {
    for (const { reader } of [out, err]) reader.destroy()
  }
}

function start({ argv, cwd, env }: HostStep, ...[stdout, stderr]: [number, number]): ChildProcess {
  try {
    return spawn('sh', argv, { cwd, env, detached: true, stdio: ['ignore', stdout, stderr] })
  } finally {
    for (const fd of [stdout, stderr]) closeSync(fd)
  }
}

async function pump(reader: Socket, stream: 'stdout' | 'stderr', output: OutputSink): Promise<void> {
  return new Promise((resolve) => {
    reader.on('data', (bytes: Uint8Array) => {
      const wait = output(stream, bytes)
      if (wait === undefined) return
      reader.pause()
      void wait.then(() => reader.resume())
    })
    reader.once('close', () => {
      resolve()
    })
    reader.once('error', () => {
      resolve()
    })
  })
}

async function exitOf(child: ChildProcess): Promise<Omit<StepExit, 'pipesHeldOpen'>> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (signal === null) resolve({ exitCode: code ?? 0 })
      else resolve({ exitCode: 128 + osConstants.signals[signal], signal })
    })
  })
}

/** What the work gives, or false when it takes longer. */
async function settledWithin(work: Promise<boolean>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, limitMs, false)
  })
  const settled = await Promise.race([work, limit])
  clearTimeout(timer)
  return settled
}

function startFailure(error: unknown): unknown {
  if (hasCode(error, 'ENOENT', 'EACCES', 'ENOTDIR'))
    return new LoomFailure(
      'environment',
      {
        code: 'host/no-shell',
        message: 'cannot start `sh` in the workspace',
        hint: 'put a POSIX sh on PATH, and see that the job did not delete its workspace',
      },
      error,
    )
  if (!hasCode(error, 'E2BIG', 'EAGAIN', 'ENOMEM', 'EMFILE', 'ENFILE')) return error
  const isLarge = error.code === 'E2BIG'
  return new LoomFailure(
    'environment',
    {
      code: 'host/cannot-start',
      message: `cannot start a process: ${isLarge ? "the job's variables are larger than the system allows" : error.message}`,
      hint: isLarge ? 'put large values into files' : 'run fewer jobs at once (--jobs), or see `ulimit -a`',
    },
    error,
  )
}
