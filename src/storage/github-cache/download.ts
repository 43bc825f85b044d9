import { createWriteStream } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'
import { HttpClient } from '@actions/http-client'
// The package exports functions only that also pack and unpack, without a look at what an archive holds.
import { downloadCache } from '../../../node_modules/@actions/cache/lib/internal/cacheHttpClient.js'
import type { ClientCalls, Patience } from './calls.ts'
import { isPassing } from './questions.ts'
import { transfer } from './transfer.ts'
import { type ServiceCallName, ServiceFailure } from './trouble.ts'

/** Writes an archive to a file: from Azure's storage in parts, from any other host as a whole, again where that fails for a moment. */
export async function download(
  { url, path }: ClientCalls['fetch']['asks'],
  patience: Patience,
): Promise<void> {
  if (new URL(url).hostname.endsWith('.blob.core.windows.net'))
    return transfer('fetch', async () => downloadCache(url, path, { useAzureSdk: true }))
  for (let tried = 0; ; tried++)
    try {
      // The package takes what comes with any status below 500 for the archive.
      return await transfer('fetch', async () => pipeline(await open('fetch', url), createWriteStream(path)))
    } catch (error) {
      const delayMs =
        error instanceof ServiceFailure && isPassing(error.trouble)
          ? patience.retryDelaysMs[tried]
          : undefined
      if (delayMs === undefined) throw error
      await setTimeout(delayMs)
    }
}

/** The first bytes of an archive, also of a host that gives more than it is asked for. */
export async function peek({ url, mostBytes }: ClientCalls['peek']['asks']): Promise<Uint8Array> {
  return transfer('peek', async () => {
    const parts: Buffer[] = []
    let sizeBytes = 0
    for await (const part of await open('peek', url, { range: `bytes=0-${mostBytes - 1}` })) {
      parts.push(part as Buffer)
      sizeBytes += (part as Buffer).length
      if (sizeBytes >= mostBytes) break
    }
    return Buffer.concat(parts).subarray(0, mostBytes)
  })
}

async function open(call: ServiceCallName, url: string, headers = {}): Promise<IncomingMessage> {
  const { message } = await new HttpClient('loom').get(url, headers)
  const { statusCode: status = 0 } = message
  if (status === 200 || status === 206) return message
  message.destroy()
  throw new ServiceFailure({ kind: 'refused', call, status })
}
