import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../base/environment.ts'
import { createPipes } from '../base/pipes.ts'
import { endGroups, killMarked, processNumbers, signalGroup } from '../base/process-group.ts'
import { trackingOfJob, trackingValue, trackingVariable } from '../model/tracking.ts'
import { hostEnvironment } from './host-environment.ts'
import { createHostTests } from './host-tests.ts'
import { keepSecrets } from './secret-files.ts'
import { runHostShell } from './host-shell.ts'
import { runHostStep } from './host-step.ts'
import type { JobRequest, JobSession, Ladder, Provider, StepRequest } from './provider.ts'

export interface HostProviderOptions {
  /** The caller's variables. */
  readonly env: Environment
  readonly repositoryRoot: string
  readonly runId: string
  readonly clean: boolean
  /** See `hostEnvironment`. */
  readonly passed?: readonly string[] | undefined
  /** Names of the caller's variables that no job may inherit. */
  readonly withheld: readonly string[]
  /** Where secret files of jobs are kept; made when needed. */
  readonly secretsDirectory: string
  /** A directory of its own outside of the workspace, made when needed and removed at the end. */
  readonly scratch: string
  readonly ladder?: Ladder
  /** How long output may go on after a step's process has ended. */
  readonly drainMs?: number
  /** How long what a step left behind has between SIGTERM and SIGKILL at the end of the job. */
  readonly graceMs?: number
}

const defaultLadder: Ladder = { interruptMs: 7500, terminateMs: 2500 }
// A single argument of a program is limited to 128 KiB on Linux.
const longestArgument = 100_000

export interface HostProvider extends Provider, Disposable {
  /** What every job inherits. */
  readonly environment: Readonly<Record<string, string>>
}

/** Runs jobs with the shell of this machine, in the workspace itself. Dispose it after the last job. */
export function createHostProvider(options: HostProviderOptions): HostProvider {
  const pipes = createPipes(options.scratch)
  const environment = hostEnvironment(options)
  const known = processNumbers()
  const tracking = trackingOfJob(options.runId, `${randomBytes(6).toString('hex')}.`)
  let sessions = 0
  return {
    name: 'host',
    environment,
    prepare: async (request: JobRequest) => {
      sessions += 1
      const own = { tracking: `${tracking}${sessions}.`, environment, pipes, known }
      return createSession(request, { ...options, ...own })
    },
    [Symbol.dispose]: () => {
      // One that was given the number of a known process which had ended.
      if (sessions > 0) killMarked(trackingVariable, tracking)
      pipes[Symbol.dispose]()
    },
  }
}

type SessionOptions = HostProviderOptions & {
  /** By which the processes of this session are found. */
  readonly tracking: string
  readonly environment: Readonly<Record<string, string>>
  readonly pipes: ReturnType<typeof createPipes>
  /** Processes that were there before the first job. */
  readonly known: Set<number>
}

async function createSession(request: JobRequest, options: SessionOptions): Promise<JobSession> {
  const { tracking, known } = options
  const marked = trackingValue(options.env[trackingVariable], tracking)
  const groups: number[] = []
  const secrets = await keepSecrets(options.secretsDirectory, request.secretFiles ?? [])
  return {
    projectDir: request.workspace,
    environment: options.environment,
    secretPaths: secrets.paths,
    ...(request.recorder === undefined
      ? {}
      : {
          recordTests: createHostTests(
            join(options.scratch, `tests-${randomBytes(6).toString('hex')}`),
            request.recorder,
          ),
        }),
    async run(step, output, signal) {
      using script = argumentsOf(step, options.scratch)
      const call = {
        argv: script.argv,
        cwd: request.workspace,
        env: { ...options.environment, ...step.variables, [trackingVariable]: marked },
        pipes: options.pipes,
        ladder: options.ladder ?? defaultLadder,
        drainMs: options.drainMs ?? 5000,
        started: (pid: number) => void groups.push(pid),
        killAll: () => {
          killMarked(trackingVariable, tracking, known)
        },
      }
      try {
        return await runHostStep(call, output, signal)
      } finally {
        // The number of a group without members may come again as another's.
        groups.splice(0, groups.length, ...groups.filter((pid) => signalGroup(pid, 0)))
      }
    },
    // Steps work in the workspace itself.
    bringBack: () => Promise.resolve(),
    openShell: async (shell) =>
      runHostShell(shell, {
        cwd: request.workspace,
        env: { ...options.environment, ...shell.variables, [trackingVariable]: marked },
      }),
    async [Symbol.asyncDispose]() {
      await endGroups(groups.splice(0), options.graceMs ?? 500)
      killMarked(trackingVariable, tracking, known)
      await secrets[Symbol.asyncDispose]()
    },
  }
}

/** `sh`'s arguments for a script. One that is too long for an argument goes through a file outside of the workspace. */
function argumentsOf(
  { script, exitOnError, trace }: StepRequest,
  scratch: string,
): { argv: string[] } & Disposable {
  const options = [...(exitOnError ? ['-e'] : []), ...(trace ? ['-x'] : [])]
  if (Buffer.byteLength(script) <= longestArgument) {
    // A leading dash would be taken for an option.
    const command = /^[-+]/.test(script) ? ` ${script}` : script
    return { argv: [...options, '-c', command], [Symbol.dispose]: () => undefined }
  }
  mkdirSync(scratch, { recursive: true, mode: 0o700 })
  const file = join(scratch, `script-${randomBytes(6).toString('hex')}`)
  writeFileSync(file, script, { mode: 0o600 })
  return {
    argv: [...options, file],
    [Symbol.dispose]: () => {
      rmSync(file, { force: true })
    },
  }
}
