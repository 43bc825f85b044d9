// The package exports functions only that also pack and unpack, without a look at what an archive holds.
import { saveCache } from '../../../node_modules/@actions/cache/lib/internal/cacheHttpClient.js'
import type { ClientSetup, Located } from './calls.ts'
import { type Protocol, unlessItExists } from './protocol.ts'
import { createAsker } from './questions.ts'
import { transfer } from './transfer.ts'
import { type ServiceCallName, ServiceFailure } from './trouble.ts'

const headers = { accept: 'application/json;api-version=6.0-preview.1' }

/** Version 1, which GitHub Enterprise Server has, and servers of other makers: all of it goes to the service itself. */
export function speakV1(setup: ClientSetup): Protocol {
  const ask = createAsker(setup)
  const base = setup.url.endsWith('/') ? setup.url : `${setup.url}/`
  const addressOf = (resource: string) => `${base}_apis/artifactcache/${resource}`
  // Where the package finds them, in the variables of this thread.
  process.env['ACTIONS_CACHE_URL'] = base
  process.env['ACTIONS_RUNTIME_TOKEN'] = setup.token
  return {
    async find({ keys, version }) {
      const resource = `cache?keys=${encodeURIComponent(keys.join(','))}&version=${version}`
      const answer = await ask('find', async (http) => http.get(addressOf(resource), headers))
      return answer === undefined ? undefined : located(answer)
    },
    async store({ key, version, path, sizeBytes }) {
      const asked = JSON.stringify({ key, version, cacheSize: sizeBytes })
      const answer = await unlessItExists(async () =>
        ask('reserve', async (http) =>
          http.post(addressOf('caches'), asked, { ...headers, 'content-type': 'application/json' }),
        ),
      )
      if (answer === 'exists') return answer
      const id = reservedId(answer ?? {})
      await transfer('upload', async () => saveCache(id, path, '', { useAzureSdk: false }))
      return 'stored'
    },
  }
}

function located(answer: object): Located {
  if (!('cacheKey' in answer && 'archiveLocation' in answer)) throw incomplete('find')
  const { cacheKey: key, archiveLocation: url } = answer
  if (typeof key !== 'string' || typeof url !== 'string') throw incomplete('find')
  return { key, url }
}

function reservedId(answer: object): number {
  if ('cacheId' in answer && typeof answer.cacheId === 'number') return answer.cacheId
  throw incomplete('reserve')
}

function incomplete(call: ServiceCallName): ServiceFailure {
  return new ServiceFailure({ kind: 'failed', call, said: 'what is needed is not in its answer' })
}
