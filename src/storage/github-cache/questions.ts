import { setTimeout } from 'node:timers/promises'
import { HttpClient } from '@actions/http-client'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'
import { hasCode } from '../../base/files.ts'
import type { ClientSetup, Patience } from './calls.ts'
import { saidShortly, type ServiceCallName, ServiceFailure, type ServiceTrouble } from './trouble.ts'

/** Puts one question with the client that has the token. */
type Send = (client: HttpClient) => ReturnType<HttpClient['post']>

/** Asks the service. Gives the JSON of its answer, undefined for status 204; rejects with a `ServiceFailure`. */
export type AskService = (call: ServiceCallName, send: Send) => Promise<object | undefined>

const retried = [500, 502, 503, 504]

/** In place of the package's own way to ask, which says a status and how long to wait in texts only. */
export function createAsker({ token, patience }: Pick<ClientSetup, 'token' | 'patience'>): AskService {
  const client = new HttpClient('loom', [new BearerCredentialHandler(token)])
  return async (call, send) => {
    for (let tried = 0; ; tried++) {
      const answer = await ask(async () => send(client))
      if ('body' in answer) return answer.body
      const delayMs = delayBefore(answer, { patience, tried })
      if (delayMs === undefined) throw new ServiceFailure(asTrouble(answer, call))
      await setTimeout(delayMs)
    }
  }
}

type Answer = { readonly body: object | undefined } | Unanswered
type Unanswered = Refused | { readonly said: string }
interface Refused {
  readonly status: number
  readonly retryAfterS?: number
  readonly said?: string
}

async function ask(send: () => ReturnType<HttpClient['post']>): Promise<Answer> {
  try {
    const response = await send()
    const text = await response.readBody()
    const { statusCode: status = 0, headers } = response.message
    if (status === 204) return { body: undefined }
    const body = asObject(text)
    if (status >= 200 && status < 300)
      return body === undefined ? { said: `no JSON in its answer of status ${status}` } : { body }
    const retryAfterS = Number(headers['retry-after'] ?? Number.NaN)
    const said = body === undefined ? undefined : reasonIn(body)
    return {
      status,
      ...(Number.isFinite(retryAfterS) ? { retryAfterS } : {}),
      ...(said === undefined ? {} : { said: saidShortly(said) }),
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

/** As version 2 of the protocol gives it, and version 1. */
function reasonIn(body: object): string | undefined {
  if ('msg' in body && typeof body.msg === 'string') return body.msg
  return 'message' in body && typeof body.message === 'string' ? body.message : undefined
}

/** Undefined where another try is of no use, or comes too late. */
function delayBefore(
  answer: Unanswered,
  { patience, tried }: { readonly patience: Patience; readonly tried: number },
): number | undefined {
  if ('status' in answer && answer.status === 429) {
    const delayMs = (answer.retryAfterS ?? Infinity) * 1000
    return tried === 0 && delayMs <= patience.mostRetryAfterMs ? delayMs : undefined
  }
  return isPassing(answer) ? patience.retryDelaysMs[tried] : undefined
}

/** Whether the service, or the way to it, may be well again in a moment. */
export function isPassing(answer: object): boolean {
  return !('status' in answer) || retried.some((status) => status === answer.status)
}

function asTrouble(answer: Unanswered, call: ServiceCallName): ServiceTrouble {
  if (!('status' in answer)) return { kind: 'failed', call, said: answer.said }
  const { said = '' } = answer
  if (said.includes('read denied:')) return { kind: 'denied', stops: 'restores' }
  if (said.includes('write denied:')) return { kind: 'denied', stops: 'saves' }
  return { kind: 'refused', call, ...answer }
}

function saidBy(error: unknown): string {
  if (hasCode(error, 'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH'))
    return String(error.code)
  return error instanceof Error ? error.message : String(error)
}
