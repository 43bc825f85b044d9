import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  findEntry,
  header,
  type Refusal,
  refuse,
  say,
  scopeName,
  type ServiceEntry,
  type ServiceScope,
} from './cache-service.ts'

type CallName = 'find' | 'reserve' | 'upload' | 'commit' | 'download'

/**
 * A cache service of the tests' own that speaks version 1 of GitHub's protocol, below a path as that of an Enterprise Server is, and
 * gives archives as other makers' servers do: whole whatever range is asked for, and without their length.
 */
export interface CacheServiceV1 extends AsyncDisposable {
  readonly url: string
  readonly runtime: (scope: ServiceScope) => Record<string, string>
  readonly refuse: (call: CallName, how: Refusal, times?: number) => void
  /** Calls in order, an upload with its range. */
  readonly requests: string[]
  readonly entries: ServiceEntry[]
}

export async function startCacheServiceV1(): Promise<CacheServiceV1> {
  const refusals: { readonly call: CallName; readonly how: Refusal }[] = []
  const service: Service = { url: '', entries: [], requests: [], tokens: new Map() }
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const call = callOf(request)
      service.requests.push([call, header(request, 'content-range') ?? ''].join(' ').trim())
      const at = refusals.findIndex((one) => one.call === call)
      const [refusal] = at === -1 ? [] : refusals.splice(at, 1)
      if (refusal === undefined) answer(service, call, { request, response, body })
      else refuse(response, refusal.how)
    })
  })
  server.unref().on('connection', (socket) => socket.unref())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  service.url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/_services/pipelines/`
  return {
    url: service.url,
    entries: service.entries,
    requests: service.requests,
    runtime(scope) {
      const token = `token-${randomBytes(12).toString('hex')}`
      service.tokens.set(token, scope)
      return {
        ACTIONS_RUNTIME_TOKEN: token,
        ACTIONS_CACHE_URL: service.url,
        GITHUB_SERVER_URL: 'https://git.example.com',
      }
    },
    refuse(call, how, times = 1) {
      for (let time = 0; time < times; time++) refusals.push({ call, how })
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

interface Service {
  url: string
  readonly entries: ServiceEntry[]
  readonly requests: string[]
  readonly tokens: Map<string, ServiceScope>
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly body: Buffer
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function callOf({ method, url = '' }: IncomingMessage): CallName {
  if (method === 'PATCH') return 'upload'
  if (method === 'GET') return url.includes('/artifacts/') ? 'download' : 'find'
  return url.endsWith('/caches') ? 'reserve' : 'commit'
}

function answer(service: Service, call: CallName, { request, response, body }: Exchange): void {
  const { pathname, searchParams } = new URL(request.url ?? '', service.url)
  const { entries } = service
  const entry = entries.find(({ blob }) => pathname.endsWith(`/${blob}`))
  if (call === 'download') {
    if (entry === undefined) return say(response, 404, { message: 'no such archive' })
    return void response.writeHead(200).end(entry.bytes)
  }
  const scope = service.tokens.get((header(request, 'authorization') ?? '').replace('Bearer ', ''))
  if (scope === undefined) return say(response, 401, { message: 'invalid token' })
  switch (call) {
    case 'find': {
      if (scope.denied?.includes('read') === true)
        return say(response, 403, { message: 'cache read denied: no readable scopes' })
      const [key = '', ...restore_keys] = (searchParams.get('keys') ?? '').split(',')
      const version = searchParams.get('version') ?? ''
      const found = findEntry(entries, { key, restore_keys, version }, scope)
      if (found === undefined) return void response.writeHead(204).end()
      const archiveLocation = `${service.url}_apis/artifactcache/artifacts/${found.blob}`
      return say(response, 200, { result: 'hit', archiveLocation, cacheKey: found.key })
    }
    case 'reserve':
      return reserve(entries, scope, { response, body })
    case 'upload': {
      const [start = ''] = /\d+/.exec(header(request, 'content-range') ?? '') ?? []
      entry?.blocks.set(start, body)
      return void response.writeHead(entry === undefined ? 404 : 204).end()
    }
    case 'commit':
      return commit(entry, { response, body })
  }
}

function reserve(
  entries: ServiceEntry[],
  scope: ServiceScope,
  { response, body }: Omit<Exchange, 'request'>,
): void {
  const { key, version } = JSON.parse(body.toString()) as { readonly key: string; readonly version: string }
  if (scope.denied?.includes('write') === true)
    return say(response, 403, { message: 'cache write denied: token is read-only' })
  const own = scopeName(scope, scope.ref)
  if (entries.some((entry) => entry.scope === own && entry.key === key && entry.version === version))
    return say(response, 409, { message: 'cache already exists' })
  const cacheId = entries.length + 1
  const empty = { bytes: Buffer.alloc(0), blocks: new Map<string, Buffer>(), isWhole: false }
  entries.push({ scope: own, key, version, blob: String(cacheId), ...empty })
  say(response, 201, { cacheId })
}

function commit(entry: ServiceEntry | undefined, { response, body }: Omit<Exchange, 'request'>): void {
  const { size } = JSON.parse(body.toString()) as { readonly size: number }
  const blocks = [...(entry?.blocks ?? [])].sort(([a], [b]) => Number(a) - Number(b))
  const bytes = Buffer.concat(blocks.map(([, block]) => block))
  if (entry === undefined || bytes.length !== size)
    return say(response, 400, { message: 'nothing of that size was uploaded' })
  entry.bytes = bytes
  entry.isWhole = true
  response.writeHead(204).end()
}
