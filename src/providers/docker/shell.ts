import type { Duplex } from 'node:stream'
import type Dockerode from 'dockerode'
import type { ShellRequest } from '../provider.ts'
import { type JobContainer, projectDirectory } from './container.ts'
import { createDemultiplexer } from './demux.ts'
import { envOf } from './exec.ts'
import { asking } from './failure.ts'

/** What a person gets: bash where the image has it, without a profile, as on the host. */
const interactive = 'command -v bash >/dev/null && exec bash --noprofile --norc; exec sh'

/**
 * Runs a shell in a job's container on this process's own standard streams: a terminal of the engine's where they are one, plain
 * streams otherwise. Gives its exit code.
 */
export async function runContainerShell(
  { container, watch }: Pick<JobContainer, 'container' | 'watch'>,
  { command, isTerminal, variables }: ShellRequest,
  { user, terminalType }: { readonly user?: string; readonly terminalType: string },
): Promise<number> {
  const hasTerminal = isTerminal && command === undefined
  const terminal = hasTerminal ? { TERM: terminalType } : {}
  const exec = await asking('open a shell in the container', async () =>
    container.exec({
      Cmd: ['sh', '-c', command ?? (hasTerminal ? interactive : 'exec sh')],
      Env: envOf({ ...terminal, ...variables }),
      WorkingDir: projectDirectory,
      AttachStdin: true,
      AttachStdout: true,
      AttachStderr: true,
      Tty: hasTerminal,
      ...(user === undefined ? {} : { User: user }),
    }),
  )
  const exit = watch.exitOf(exec.id)
  const stream = await asking('open a shell in the container', async () =>
    exec.start({ hijack: true, stdin: true, Tty: hasTerminal }),
  )
  const outputEnd = new Promise<void>((resolve) => {
    for (const event of ['end', 'close'])
      stream.once(event, () => {
        resolve()
      })
  })
  using _ = hasTerminal ? joinTerminal(exec, stream) : joinStreams(stream)
  const exitCode = await exit
  // The engine tells of the end of a process before all that it printed has come.
  await outputEnd
  return exitCode
}

/** The person's terminal and the engine's are one until the shell ends. */
function joinTerminal(exec: Dockerode.Exec, stream: Duplex): Disposable {
  const { stdin, stdout } = process
  const resize = () => {
    // A shell that has just ended has no size.
    exec.resize({ h: stdout.rows, w: stdout.columns }).catch(() => undefined)
  }
  const toShell = (bytes: Uint8Array) => void stream.write(bytes)
  stdin.setRawMode(true)
  stdin.on('data', toShell)
  stdin.resume()
  stdout.on('resize', resize)
  stream.on('data', (bytes: Uint8Array) => stdout.write(bytes))
  resize()
  return {
    [Symbol.dispose]() {
      stdin.setRawMode(false)
      stdin.off('data', toShell)
      stdin.pause()
      stdout.off('resize', resize)
      stream.destroy()
    },
  }
}

function joinStreams(stream: Duplex): Disposable {
  const take = createDemultiplexer((name, bytes) => void process[name].write(bytes))
  stream.on('data', (bytes: Uint8Array) => void take(bytes))
  process.stdin.pipe(stream)
  const ignore = () => undefined
  process.on('SIGINT', ignore)
  return {
    [Symbol.dispose]() {
      process.stdin.unpipe(stream)
      process.stdin.pause()
      process.off('SIGINT', ignore)
      stream.destroy()
    },
  }
}
