import { randomBytes } from 'node:crypto'
import { constants } from 'node:os'
import { climbLadder } from '../ladder.ts'
import type { Ladder, OutputSink, StepExit, StepRequest } from '../provider.ts'
import { type JobContainer, projectDirectory } from './container.ts'
import { asking } from './failure.ts'
import { packFiles } from './pack-files.ts'

// A single argument of a program is limited to 128 KiB on Linux.
const longestArgument = 100_000

export interface ContainerStep {
  readonly container: JobContainer
  readonly ladder: Ladder
  /** As `image.user` has it; absent: the image's. */
  readonly user?: string
}

/** How long a step may outlive SIGKILL before the whole container is ended. */
const lastResortMs = 2000

/**
 * Runs a step by an exec of its own, which leads a process group inside. The API cannot signal an exec: its number is the first
 * line of its output, and a second exec sends the signals. The last rung ends the container.
 */
export async function runContainerStep(
  { script, exitOnError, trace, variables }: StepRequest,
  step: ContainerStep & { readonly signal: AbortSignal },
  output: OutputSink,
): Promise<StepExit> {
  const { container, user, signal } = step
  const options = [...(exitOnError ? ['-e'] : []), ...(trace ? ['-x'] : [])]
  const command = await commandOf(script, container)
  const request = {
    argv: ['sh', '-c', 'echo "$$"; exec "$@"', 'loom', 'sh', ...options, ...command],
    environment: variables,
    directory: projectDirectory,
    ...(user === undefined ? {} : { user }),
  }
  const { sink, pid } = withoutPid(output)
  const running = await container.executor.start(request, sink)
  const sent = new Set<NodeJS.Signals>()
  let isEnded = false
  const end = () => {
    isEnded = true
    sent.add('SIGKILL')
    // Of an engine that is gone the watch tells.
    container.kill().catch(() => undefined)
  }
  const send = (name: NodeJS.Signals) => {
    sent.add(name)
    void pid.then(async (group) => signalGroup(container, group, name)).catch(end)
  }
  using climb = climbLadder(signal, { ladder: step.ladder, send, end, lastResortMs })
  try {
    const exitCode = await running.exit
    await Promise.race([running.outputEnd, climb.over])
    // No step may follow in a container that is about to end.
    if (isEnded) await container.watch.died
    const name = [...sent].find((one) => 128 + constants.signals[one] === exitCode)
    return { exitCode, ...(name === undefined ? {} : { signal: name }), pipesHeldOpen: false }
  } finally {
    running.close()
  }
}

/** `sh`'s last arguments. A script that is too long for an argument becomes a file of the container, outside of the workspace. */
async function commandOf(script: string, { container }: JobContainer): Promise<string[]> {
  // A leading dash would be taken for an option.
  if (Buffer.byteLength(script) <= longestArgument)
    return ['-c', /^[-+]/.test(script) ? ` ${script}` : script]
  const name = `.loom-script-${randomBytes(6).toString('hex')}`
  await asking('put a script into the container', async () =>
    container.putArchive(await packFiles([{ name, bytes: Buffer.from(script), mode: 0o444 }]), { path: '/' }),
  )
  return [`/${name}`]
}

/** Takes the first line of standard output, the number of the step's process, from what goes on. */
function withoutPid(output: OutputSink): { readonly sink: OutputSink; readonly pid: Promise<number> } {
  let line: string | undefined = ''
  let tell: (pid: number) => void
  const pid = new Promise<number>((resolve) => (tell = resolve))
  return {
    pid,
    sink(stream, bytes) {
      if (stream === 'stderr' || line === undefined) return output(stream, bytes)
      const end = bytes.indexOf(0x0a)
      line += Buffer.from(end === -1 ? bytes : bytes.subarray(0, end)).toString()
      if (end === -1) return undefined
      tell(Number(line))
      line = undefined
      return end + 1 === bytes.length ? undefined : output(stream, bytes.subarray(end + 1))
    },
  }
}

/** As root: a step may have become another user. */
async function signalGroup({ executor }: JobContainer, group: number, name: NodeJS.Signals): Promise<void> {
  const argv = ['sh', '-c', `kill -${name.slice(3)} -${group}`]
  await executor.run({ argv, user: '0' }, () => undefined)
}
