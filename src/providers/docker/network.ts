import { randomBytes } from 'node:crypto'
import type Dockerode from 'dockerode'
import { LoomFailure } from '../../diagnostics/failure.ts'
import type { Engine } from './engine.ts'
import { asking, isRefusal, wordsOf } from './failure.ts'
import { labelNames, type Labels } from './labels.ts'

/** A network of one job, on which its containers find each other by name. Dispose it after them. */
export interface JobNetwork extends AsyncDisposable {
  readonly id: string
  readonly name: string
}

/** Makes a bridge network. Fails with `docker/networks-exhausted` when the engine has no addresses left for one. */
export async function createNetwork({ docker }: Engine, labels: Labels): Promise<JobNetwork> {
  const name = `loom-${labels[labelNames.run]}-${randomBytes(4).toString('hex')}`
  const network = await asking('make a network for the services', async () => {
    try {
      return await docker.createNetwork({ Name: name, Driver: 'bridge', Labels: { ...labels } })
    } catch (error) {
      throw isExhausted(error) ? exhausted(error) : error
    }
  })
  return {
    id: network.id,
    name,
    [Symbol.asyncDispose]: async () => removeNetwork(network),
  }
}

/** In the words of engines old and new, which have no code for it. */
function isExhausted(error: unknown): boolean {
  return /non-overlapping IPv4 address pool|address pools have been fully subnetted/.test(wordsOf(error))
}

function exhausted(cause: unknown): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/networks-exhausted',
      message: 'the Docker Engine has no addresses left for another network',
      hint: 'remove networks that nobody uses: `loom clean` removes those of dead runs, `docker network ls` shows all',
    },
    cause,
  )
}

/** Something may still be connected: a container that could not be removed, or one that the engine forgot. */
async function removeNetwork(network: Dockerode.Network): Promise<void> {
  await asking('remove the network of the services', async () => {
    try {
      await network.remove()
    } catch (error) {
      if (isRefusal(error, 404)) return
      if (!isRefusal(error, 403)) throw error
      await disconnectAll(network)
      await network.remove()
    }
  })
}

async function disconnectAll(network: Dockerode.Network): Promise<void> {
  const { Containers: connected } = await network.inspect()
  for (const id of Object.keys(connected ?? {})) await network.disconnect({ Container: id, Force: true })
}
