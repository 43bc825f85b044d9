import type { Readable } from 'node:stream'
import type Dockerode from 'dockerode'
import type { OutputSink } from '../provider.ts'
import { createDemultiplexer } from './demux.ts'
import { asking, isLost } from './failure.ts'
import type { ContainerWatch } from './watch.ts'

export interface ExecRequest {
  /** The program and its arguments; no shell looks at them. */
  readonly argv: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** As `image.user` has it; absent: the container's own. */
  readonly user?: string
  /** Absent: the container's own. */
  readonly directory?: string
}

/** A process that runs in a container. */
export interface RunningExec {
  /** Rejects when the engine is lost. */
  readonly exit: Promise<number>
  /** Settles when no process holds its output any more. */
  readonly outputEnd: Promise<void>
  /** Stops reading its output. */
  close(): void
}

/** Starts processes in one container that runs. */
export interface Executor {
  start(request: ExecRequest, output: OutputSink): Promise<RunningExec>
  /** Runs to its end and gives the exit code. */
  run(request: ExecRequest, output: OutputSink): Promise<number>
}

export function createExecutor(container: Dockerode.Container, watch: ContainerWatch): Executor {
  const start = async (request: ExecRequest, output: OutputSink): Promise<RunningExec> =>
    asking('start a process in the container', async () => {
      const exec = await container.exec(execOptions(request))
      const exit = watch.exitOf(exec.id)
      exit.catch(() => undefined)
      const stream = await exec.start({ Detach: false, Tty: false })
      const outputEnd = readOutput(stream, output)
      // Where the engine tells no events, its own answer counts once all output is there.
      const asked = outputEnd.then(async () => askExit(exec)).then(async (code) => code ?? exit)
      const ended = Promise.race([exit, asked])
      // Who leaves before its end does not wait for it.
      ended.catch(() => undefined)
      return { exit: ended, outputEnd, close: () => stream.destroy() }
    })
  return {
    start,
    run: async (request, output) => {
      const running = await start(request, output)
      await running.outputEnd
      return running.exit
    },
  }
}

/** Undefined while it runs. An engine that does not answer is the watch's to judge. */
async function askExit(exec: Dockerode.Exec): Promise<number | undefined> {
  try {
    const { Running: isRunning, ExitCode: code } = await exec.inspect()
    return isRunning || code === null ? undefined : code
  } catch (error) {
    if (isLost(error)) return undefined
    throw error
  }
}

function execOptions({ argv, environment, user, directory }: ExecRequest): Dockerode.ExecCreateOptions {
  return {
    Cmd: [...argv],
    AttachStdout: true,
    AttachStderr: true,
    ...(environment === undefined ? {} : { Env: envOf(environment) }),
    ...(user === undefined ? {} : { User: user }),
    ...(directory === undefined ? {} : { WorkingDir: directory }),
  }
}

/** As the engine wants variables: `NAME=value`, the value may hold anything. */
export function envOf(environment: Readonly<Record<string, string>>): string[] {
  return Object.entries(environment).map(([name, value]) => `${name}=${value}`)
}

/** Reads to the end. What cuts the stream off is heard of elsewhere. */
export function readOutput(stream: Readable, output: OutputSink): Promise<void> {
  const take = createDemultiplexer(output)
  return new Promise((resolve) => {
    stream.on('data', (chunk: Uint8Array) => {
      const wait = take(chunk)
      if (wait === undefined) return
      stream.pause()
      void wait.then(() => stream.resume())
    })
    for (const event of ['end', 'error', 'close'])
      stream.once(event, () => {
        resolve()
      })
  })
}
