// The package exports functions only that also pack and unpack, without a look at what an archive holds.
import { CacheServiceClientJSON } from '../../../node_modules/@actions/cache/lib/generated/results/api/v1/cache.twirp-client.js'
import { saveCache } from '../../../node_modules/@actions/cache/lib/internal/cacheHttpClient.js'
import type { ClientSetup } from './calls.ts'
import { type Protocol, unlessItExists } from './protocol.ts'
import { createAsker } from './questions.ts'
import { transfer } from './transfer.ts'
import { saidShortly, type ServiceCallName, ServiceFailure } from './trouble.ts'

const callOfMethod: Readonly<Record<string, ServiceCallName>> = {
  GetCacheEntryDownloadURL: 'find',
  CreateCacheEntry: 'reserve',
  FinalizeCacheEntryUpload: 'finish',
}
const deniedPrefix = 'cache write denied:'

/** Questions by Twirp; archives go to Azure's storage, or to what takes requests as that does. */
export function speakV2(setup: ClientSetup): Protocol {
  const client = createClient(setup)
  return {
    async find({ keys, version }) {
      const [key = '', ...restoreKeys] = keys
      const { ok, matchedKey, signedDownloadUrl } = await client.GetCacheEntryDownloadURL({
        ...{ key, restoreKeys, version },
      })
      return ok ? { key: matchedKey, url: signedDownloadUrl } : undefined
    },
    async store({ key, version, path, sizeBytes }) {
      const reserved = await unlessItExists(async () => reserve(client, { key, version }))
      if (reserved === 'exists') return reserved
      await transfer('upload', async () =>
        saveCache(-1, path, reserved.url, {
          useAzureSdk: true,
          uploadChunkSize: 64 * 2 ** 20,
          uploadConcurrency: 8,
          archiveSizeBytes: sizeBytes,
        }),
      )
      const { ok, message } = await client.FinalizeCacheEntryUpload({
        ...{ key, version, sizeBytes: String(sizeBytes) },
      })
      if (!ok) throw new ServiceFailure({ kind: 'refused', call: 'finish', said: saidShortly(message) })
      return 'stored'
    },
  }
}

async function reserve(
  client: CacheServiceClientJSON,
  asks: { readonly key: string; readonly version: string },
): Promise<'exists' | { readonly url: string }> {
  const { ok, signedUploadUrl: url, message } = await client.CreateCacheEntry(asks)
  if (ok) return { url }
  // Without a reason: another run is about to write it, as the client of GitHub's own actions takes it.
  if (message === '') return 'exists'
  if (message.startsWith(deniedPrefix)) throw new ServiceFailure({ kind: 'denied', stops: 'saves' })
  throw new ServiceFailure({ kind: 'refused', call: 'reserve', said: saidShortly(message) })
}

function createClient(setup: ClientSetup): CacheServiceClientJSON {
  const ask = createAsker(setup)
  return new CacheServiceClientJSON({
    async request(
      ...[service, method, contentType, data]: [service: string, method: string, type: string, data: object]
    ) {
      const address = new URL(`/twirp/${service}/${method}`, setup.url).href
      const answer = await ask(callOfMethod[method] ?? 'find', async (http) =>
        http.post(address, JSON.stringify(data), { 'content-type': contentType }),
      )
      return answer ?? {}
    },
  })
}
