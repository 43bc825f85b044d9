import { type ChildProcess, spawn } from 'node:child_process'
import { close } from 'node:fs'
import type { Socket } from 'node:net'
import { constants as osConstants } from 'node:os'
import type { createPipes } from '../base/pipes.ts'
import { signalGroup } from '../base/process-group.ts'
import { hasCode } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { Cancellation } from '../model/cancellation.ts'
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
}

/** Runs `sh` in a process group of its own, until it has ended and its pipes are closed. */
export async function runHostStep(
  step: HostStep,
  output: OutputSink,
  signal: AbortSignal,
): Promise<StepExit> {
  const [out, err] = await Promise.all([step.pipes.open(), step.pipes.open()])
  const readers = [pump(out.reader, 'stdout', output), pump(err.reader, 'stderr', output)]
  const child = spawn('sh', step.argv, {
    cwd: step.cwd,
    env: step.env,
    detached: true,
    stdio: ['ignore', out.writer, err.writer],
  })
  for (const fd of [out.writer, err.writer]) close(fd)
  const ended = exitOf(child)
  if (child.pid !== undefined) step.started(child.pid)
  using _ = child.pid === undefined ? undefined : climbLadder(child.pid, step.ladder, signal)
  let exit: Omit<StepExit, 'pipesHeldOpen'>
  try {
    exit = await ended
  } catch (error) {
    for (const { reader } of [out, err]) reader.destroy()
    throw startFailure(error)
  }
  const pipesHeldOpen = !(await settledWithin(Promise.all(readers), step.drainMs))
  for (const { reader } of [out, err]) reader.destroy()
  return { ...exit, pipesHeldOpen }
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

/** Sends the group SIGINT, SIGTERM, SIGKILL in turn once the signal has aborted. Disposing ends the climb. */
function climbLadder(pid: number, ladder: Ladder, signal: AbortSignal): Disposable {
  const timers: NodeJS.Timeout[] = []
  const kill = () => void signalGroup(pid, 'SIGKILL')
  let now: AbortSignal | undefined
  const climb = () => {
    signalGroup(pid, 'SIGINT')
    timers.push(setTimeout(() => void signalGroup(pid, 'SIGTERM'), ladder.interruptMs))
    timers.push(setTimeout(kill, ladder.interruptMs + ladder.terminateMs))
    now = (signal.reason as Cancellation | undefined)?.now
    if (now?.aborted === true) kill()
    else now?.addEventListener('abort', kill)
  }
  if (signal.aborted) climb()
  else signal.addEventListener('abort', climb, { once: true })
  return {
    [Symbol.dispose]() {
      for (const timer of timers) clearTimeout(timer)
      signal.removeEventListener('abort', climb)
      now?.removeEventListener('abort', kill)
    },
  }
}

async function settledWithin(work: Promise<unknown>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false)
    }, limitMs)
  })
  const settled = await Promise.race([work.then(() => true), limit])
  clearTimeout(timer)
  return settled
}

function startFailure(error: unknown): unknown {
  if (!hasCode(error, 'ENOENT', 'EACCES', 'ENOTDIR')) return error
  return new LoomFailure(
    'environment',
    {
      code: 'host/no-shell',
      message: 'cannot start `sh` in the workspace',
      hint: 'put a POSIX sh on PATH, and see that the job did not delete its workspace',
    },
    error,
  )
}
