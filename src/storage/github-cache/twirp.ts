import { setTimeout } from 'node:timers/promises'
import { HttpClient } from '@actions/http-client'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'
import { hasCode } from '../../base/files.ts'
import type { ClientSetup, Patience } from './calls.ts'
import { saidShortly, type ServiceCallName, ServiceFailure, type ServiceTrouble } from './trouble.ts'

const callOfMethod: Readonly<Record<string, ServiceCallName>> = {
  GetCacheEntryDownloadURL: 'find',
  CreateCacheEntry: 'reserve',
  FinalizeCacheEntryUpload: 'finish',
}
type Question = readonly [service: string, method: string, contentType: string, data: object]

const retried = [500, 502, 503, 504]

/**
 * How the generated client of `@actions/cache` reaches the service. In place of the package's own, which says a status and how long to
 * wait in texts only. Rejects with a `ServiceFailure`.
 */
export function createRpc({ url, token, patience }: ClientSetup) {
  const client = new HttpClient('loom', [new BearerCredentialHandler(token)])
  return {
    async request(...[service, method, contentType, data]: Question): Promise<object> {
      const address = new URL(`/twirp/${service}/${method}`, url).href
      const call = callOfMethod[method] ?? 'find'
      for (let tried = 0; ; tried++) {
        const answer = await ask(async () =>
          client.post(address, JSON.stringify(data), { 'content-type': contentType }),
        )
        if ('body' in answer) return answer.body
        const delayMs = delayBefore(answer, { patience, tried })
        if (delayMs === undefined) throw new ServiceFailure(asTrouble(answer, call))
        await setTimeout(delayMs)
      }
    },
  }
}

type Answer = { readonly body: object } | Refused | { readonly said: string }
interface Refused {
  readonly status: number
  readonly retryAfterS?: number
  readonly said?: string
}

async function ask(post: () => ReturnType<HttpClient['post']>): Promise<Answer> {
  try {
    const response = await post()
    const text = await response.readBody()
    const { statusCode: status = 0, headers } = response.message
    const body = asObject(text)
    if (status >= 200 && status < 300)
      return body === undefined ? { said: `no JSON in its answer of status ${status}` } : { body }
    const retryAfterS = Number(headers['retry-after'] ?? Number.NaN)
    return {
      status,
      ...(Number.isFinite(retryAfterS) ? { retryAfterS } : {}),
      ...(body !== undefined && 'msg' in body && typeof body.msg === 'string'
        ? { said: saidShortly(body.msg) }
        : {}),
    }
  } catch (error) {
    return { said: saidShortly(saidBy(error)) }
  }
}

function asObject(text: string): object | undefined {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** Undefined where another try is of no use, or comes too late. */
function delayBefore(
  answer: Exclude<Answer, { body: object }>,
  { patience, tried }: { readonly patience: Patience; readonly tried: number },
): number | undefined {
  if ('status' in answer && answer.status === 429) {
    const delayMs = (answer.retryAfterS ?? Infinity) * 1000
    return tried === 0 && delayMs <= patience.mostRetryAfterMs ? delayMs : undefined
  }
  const isPassing = !('status' in answer) || retried.includes(answer.status)
  return isPassing ? patience.retryDelaysMs[tried] : undefined
}

function asTrouble(answer: Exclude<Answer, { body: object }>, call: ServiceCallName): ServiceTrouble {
  if (!('status' in answer)) return { kind: 'failed', call, said: answer.said }
  const isDenied = answer.status === 403 && answer.said?.includes('read denied:') === true
  return isDenied ? { kind: 'denied', stops: 'restores' } : { kind: 'refused', call, ...answer }
}

function saidBy(error: unknown): string {
  if (hasCode(error, 'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH'))
    return String(error.code)
  return error instanceof Error ? error.message : String(error)
}
