import type { AbsolutePath } from '../../base/brand.ts'
import type { Environment } from '../../base/environment.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import type { JobRequest, Ladder, ProvidedJob, Provider } from '../provider.ts'
import { type AttachedSession, attachSession } from './attach.ts'
import { connectEngine } from './connect.ts'
import type { Engine } from './engine.ts'
import { ownOwner } from './owner.ts'
import { describeReaped, reapDead, type ReapOptions } from './reap.ts'
import { openSession } from './session.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { createPulls, type Pulls } from './pull.ts'
import type { WorkspaceMount } from './workspace-mount.ts'

export interface DockerProviderOptions {
  /** The caller's variables: they say where the engine is. No job sees them. */
  readonly env: Environment
  readonly runId: string
  readonly mode: WorkspaceMount['mode']
  /** What of the plan a job's workspace depends on. */
  readonly placeOf: (job: string) => JobPlace
  readonly ladder?: Ladder
  readonly graceMs?: number
}

export interface JobPlace {
  readonly planIndex: number
  /** Whether no other job can run beside it. */
  readonly isAlone: boolean
  /** Where bytes go that another job's stand in the way of. */
  readonly conflictsDirectory: AbsolutePath
}

export interface DockerProvider extends Provider {
  /** The engine, connected to when it is first asked for. */
  engine(): Promise<Engine>
  /** The container in which a job of the run is paused, if there is one. */
  attach(job: ProvidedJob, secretNames: readonly string[]): Promise<AttachedSession | undefined>
}

const defaultLadder: Ladder = { interruptMs: 7500, terminateMs: 2500 }

/** Runs each job in a container of its own. Nothing is asked of an engine before the first job is prepared. */
export function createDockerProvider(options: DockerProviderOptions): DockerProvider {
  const { env, ladder = defaultLadder, graceMs = 500 } = options
  const ledgers = new Map<string, Ledger>()
  let connected: Promise<Engine> | undefined
  let pulls: Pulls | undefined
  let hasReaped = false
  const engine = async () => {
    connected ??= connectEngine({ env }).catch((error: unknown) => {
      // A later attempt of a job may find it.
      connected = undefined
      throw error
    })
    return connected
  }
  return {
    name: 'docker',
    engine,
    attach: async (job, secretNames) =>
      attachSession({
        engine: await engine(),
        runId: options.runId,
        job,
        secretNames,
        terminalType: env['TERM'] ?? 'xterm',
      }),
    async prepare(request, signal) {
      const [found, owner] = await Promise.all([engine(), ownOwner(env)])
      const isFirst = !hasReaped
      hasReaped = true
      const reaping = isFirst ? reap(request, found, { env, signal }) : undefined
      // It is awaited below; what fails it may come before.
      reaping?.catch(() => undefined)
      pulls ??= createPulls(found)
      const place = options.placeOf(request.job.id)
      const ledger = ledgers.get(request.workspace) ?? createLedger()
      ledgers.set(request.workspace, ledger)
      const own = { ...options, ...place, engine: found, pulls, owner, ladder, graceMs, ledger }
      try {
        return await openSession(request, own, signal)
      } finally {
        await reaping
      }
    },
  }
}

/** Removes what killed runs left, beside the preparation of the first job, which says so. Trouble with it is no trouble of the job's. */
async function reap({ log }: JobRequest, engine: Engine, options: ReapOptions): Promise<void> {
  const warn = async (message: string) =>
    log.provider.tell({ type: 'warning', code: 'docker/leftover', message })
  try {
    const told = describeReaped(await reapDead(engine, options))
    if (told !== undefined) await warn(told)
  } catch (error) {
    if (!(error instanceof LoomFailure)) throw error
    await warn(error.message)
  }
}
