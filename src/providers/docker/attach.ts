import type { JobSession, ProvidedJob } from '../provider.ts'
import { projectDirectory } from './container.ts'
import type { Engine } from './engine.ts'
import { createExecutor } from './exec.ts'
import { asking } from './failure.ts'
import { labelNames } from './labels.ts'
import { environmentOf } from './resolved-image.ts'
import { secretPath } from './secrets.ts'
import { runContainerShell } from './shell.ts'
import { watchContainer } from './watch.ts'

export interface AttachRequest {
  readonly engine: Engine
  readonly runId: string
  readonly job: ProvidedJob
  /** Names of its secrets that are files. */
  readonly secretNames: readonly string[]
  readonly terminalType: string
}

/** A job's container that another Loom holds, and brings back what is in it. */
export type AttachedSession = Omit<JobSession, 'run'>

/** The container in which a paused job is, if there is one. Leaving it changes nothing. */
export async function attachSession(request: AttachRequest): Promise<AttachedSession | undefined> {
  const { engine, runId, job, secretNames, terminalType } = request
  const label = [`${labelNames.run}=${runId}`, `${labelNames.job}=${job.id}`, `${labelNames.role}=job`]
  const [found] = await asking('look for the container of the job', async () =>
    engine.docker.listContainers({ filters: { label, status: ['running'] } }),
  )
  if (found === undefined) return undefined
  const container = engine.docker.getContainer(found.Id)
  const watch = await watchContainer(engine.docker, found.Id)
  const { Config: config } = await container.inspect()
  const user = config.User === '' ? {} : { user: config.User }
  let home = ''
  await createExecutor(container, watch).run(
    { argv: ['sh', '-c', 'printf %s "$HOME"'], ...user },
    (_stream, bytes) => {
      home += Buffer.from(bytes).toString()
    },
  )
  return {
    projectDir: projectDirectory,
    environment: { HOME: home, ...environmentOf(config.Env) },
    secretPaths: Object.fromEntries(secretNames.map((name) => [name, secretPath(name)])),
    bringBack: () => Promise.resolve(),
    openShell: async (shell) => runContainerShell({ container, watch }, shell, { ...user, terminalType }),
    [Symbol.asyncDispose]() {
      watch[Symbol.dispose]()
      return Promise.resolve()
    },
  }
}
