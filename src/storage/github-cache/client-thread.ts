/** The thread that speaks to the cache service with `@actions/cache`: that reads `process.env` and prints, here where both are its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { HttpClient } from '@actions/http-client'
// The package exports functions only that also pack and unpack, without a look at what an archive holds.
import { CacheServiceClientJSON } from '../../../node_modules/@actions/cache/lib/generated/results/api/v1/cache.twirp-client.js'
import {
  downloadCache,
  saveCache,
} from '../../../node_modules/@actions/cache/lib/internal/cacheHttpClient.js'
import { hasCode } from '../../base/files.ts'
import type { ClientAnswer, ClientCalls, ClientRequest, ClientSetup } from './calls.ts'
import { saidShortly, type ServiceCallName, ServiceFailure } from './trouble.ts'
import { createRpc } from './twirp.ts'

// What the package prints may hold what the service says, and would be commands to the runner. Nobody reads the other end of these.
process.stdout.write = process.stderr.write = () => true

const client = new CacheServiceClientJSON(createRpc(workerData as ClientSetup))
const deniedPrefix = 'cache write denied:'
const diskCodes = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE']

parentPort?.on('message', (request: ClientRequest) => {
  void answer(request).then((answered) => parentPort?.postMessage(answered))
})

async function answer(request: ClientRequest): Promise<ClientAnswer> {
  try {
    return { gives: await perform(request) }
  } catch (error) {
    if (error instanceof ServiceFailure) return { trouble: error.trouble }
    if (hasCode(error, ...diskCodes)) {
      const { message, code = '', syscall = '' } = error
      return { environment: { message, code, syscall } }
    }
    throw error
  }
}

async function perform(request: ClientRequest): Promise<ClientCalls[ClientRequest['name']]['gives']> {
  switch (request.name) {
    case 'find':
      return find(request.asks)
    case 'peek':
      return transfer('peek', async () => peek(request.asks))
    case 'fetch':
      await transfer('fetch', async () =>
        downloadCache(request.asks.url, request.asks.path, { useAzureSdk: true }),
      )
      return undefined
    case 'store':
      return store(request.asks)
  }
}

async function find({ keys, version }: ClientCalls['find']['asks']): Promise<ClientCalls['find']['gives']> {
  const [key = '', ...restoreKeys] = keys
  const { ok, matchedKey, signedDownloadUrl } = await client.GetCacheEntryDownloadURL({
    ...{ key, restoreKeys, version },
  })
  return ok ? { key: matchedKey, url: signedDownloadUrl } : undefined
}

async function peek({ url, mostBytes }: ClientCalls['peek']['asks']): Promise<Uint8Array> {
  const { message } = await new HttpClient('loom').get(url, { range: `bytes=0-${mostBytes - 1}` })
  const { statusCode: status = 0 } = message
  if (status !== 200 && status !== 206) {
    message.destroy()
    throw new ServiceFailure({ kind: 'refused', call: 'peek', status })
  }
  const parts: Buffer[] = []
  let sizeBytes = 0
  for await (const part of message as AsyncIterable<Buffer>) {
    parts.push(part)
    sizeBytes += part.length
    if (sizeBytes >= mostBytes) break
  }
  return Buffer.concat(parts).subarray(0, mostBytes)
}

async function store(asks: ClientCalls['store']['asks']): Promise<ClientCalls['store']['gives']> {
  const { key, version, path, sizeBytes } = asks
  const reserved = await reserve(key, version)
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
}

async function reserve(key: string, version: string): Promise<'exists' | { readonly url: string }> {
  try {
    const { ok, signedUploadUrl: url, message } = await client.CreateCacheEntry({ key, version })
    if (ok) return { url }
    // Without a reason: another run is about to write it, as the client of GitHub's own actions takes it.
    if (message === '') return 'exists'
    if (message.startsWith(deniedPrefix)) throw new ServiceFailure({ kind: 'denied', stops: 'saves' })
    throw new ServiceFailure({ kind: 'refused', call: 'reserve', said: saidShortly(message) })
  } catch (error) {
    // It is there, or another run is about to write it.
    if (error instanceof ServiceFailure && error.trouble.kind === 'refused' && error.trouble.status === 409)
      return 'exists'
    throw error
  }
}

/** What moves bytes, with what it throws made into a trouble, unless it is of this machine's disk. */
async function transfer<T>(call: ServiceCallName, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ServiceFailure || hasCode(error, ...diskCodes)) throw error
    const message = error instanceof Error ? error.message : String(error)
    const status = statusOf(error)
    throw new ServiceFailure(
      status === undefined
        ? { kind: 'failed', call, said: saidShortly(message) }
        : { kind: 'refused', call, status, said: saidShortly(message) },
    )
  }
}

/** Azure's client gives it, GitHub's says it. */
function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined
  if ('statusCode' in error && typeof error.statusCode === 'number') return error.statusCode
  const said = /responded with (\d{3})/.exec(error.message)?.[1]
  return said === undefined ? undefined : Number(said)
}
