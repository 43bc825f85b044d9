import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Whose entries a token reaches: it writes to `ref` and reads what `ref` and then `bases` have. */
export interface ServiceScope {
  readonly repository?: string
  readonly ref: string
  readonly bases?: readonly string[]
  /** What the issuer has taken from the token. */
  readonly denied?: readonly ('read' | 'write')[]
}

export const serviceCalls = [
  'GetCacheEntryDownloadURL',
  'CreateCacheEntry',
  'FinalizeCacheEntryUpload',
  'upload',
  'download',
] as const
export type ServiceCallName = (typeof serviceCalls)[number]

/** How a call ends instead of as it should. `cut`: the connection is reset. `hang`: no answer ever. */
export type Refusal =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: object }
  | 'cut'
  | 'hang'

export interface ServiceRequest {
  readonly call: ServiceCallName
  readonly method: string
  readonly query: string
  readonly range?: string
  readonly asked?: unknown
}

/** A cache service of the tests' own, which speaks version 2 of GitHub's protocol, and Azure's for archives. */
export interface CacheService extends AsyncDisposable {
  /** With `/` at its end, as the runner gives it. */
  readonly url: string
  /** What a runner would give for a run of that scope. */
  readonly runtime: (scope: ServiceScope) => Record<string, string>
  /** The next `times` such calls end so. */
  readonly refuse: (call: ServiceCallName, how: Refusal, times?: number) => void
  /** What was asked, in order. */
  readonly requests: ServiceRequest[]
  /** What was uploaded, by its key; a test may put other bytes there. */
  readonly entries: ServiceEntry[]
  /** Resolves with the next such call, before it is answered. */
  readonly asked: (call: ServiceCallName) => Promise<void>
}

export interface ServiceEntry {
  readonly scope: string
  readonly key: string
  readonly version: string
  readonly blob: string
  bytes: Buffer
  blocks: Map<string, Buffer>
  isWhole: boolean
}

export interface CacheServiceOptions {
  /** Archives are where only this server is their host's proxy, as for a runner behind one; the client takes Azure's way for such hosts. */
  readonly azureHost?: boolean
}

export async function startCacheService(options: CacheServiceOptions = {}): Promise<CacheService> {
  const state: State = {
    entries: [],
    requests: [],
    refusals: [],
    waiting: [],
    tokens: new Map(),
    url: '',
    blobUrl: '',
  }
  const server = createServer((request, response) => {
    handle(state, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined)
    })
  })
  // What nobody waits for keeps no test file from its end.
  server.unref().on('connection', (socket) => socket.unref())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  state.url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`
  state.blobUrl = options.azureHost === true ? 'http://loomtest.blob.core.windows.net/' : state.url
  return {
    url: state.url,
    entries: state.entries,
    requests: state.requests,
    runtime(scope) {
      const token = `token-${randomBytes(12).toString('hex')}`
      state.tokens.set(token, scope)
      return {
        ACTIONS_RUNTIME_TOKEN: token,
        ACTIONS_RESULTS_URL: state.url,
        ACTIONS_CACHE_SERVICE_V2: 'True',
        GITHUB_SERVER_URL: 'https://github.com',
      }
    },
    refuse(call, how, times = 1) {
      for (let time = 0; time < times; time++) state.refusals.push({ call, how })
    },
    asked: async (call) =>
      new Promise((resolve) => {
        state.waiting.push({ call, resolve })
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

interface State {
  readonly entries: ServiceEntry[]
  readonly requests: ServiceRequest[]
  readonly refusals: { readonly call: ServiceCallName; readonly how: Refusal }[]
  readonly waiting: { readonly call: ServiceCallName; readonly resolve: () => void }[]
  readonly tokens: Map<string, ServiceScope>
  url: string
  blobUrl: string
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly body: Buffer
}

async function handle(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A proxy is asked for a whole URL.
  const url = new URL(request.url ?? '', state.url)
  const twirp = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(url.pathname)?.[1]
  const call = serviceCalls.find((one) => one === twirp) ?? (request.method === 'PUT' ? 'upload' : 'download')
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  const range = header(request, 'x-ms-range') ?? header(request, 'range')
  state.requests.push({
    ...{ call, method: request.method ?? '', query: url.search },
    ...(range === undefined ? {} : { range }),
    ...(twirp === undefined ? {} : { asked: JSON.parse(body.toString()) as unknown }),
  })
  for (const { resolve } of state.waiting.filter((one) => one.call === call)) resolve()
  const at = state.refusals.findIndex((one) => one.call === call)
  const [refusal] = at === -1 ? [] : state.refusals.splice(at, 1)
  if (refusal !== undefined) return refuse(response, refusal.how)
  const exchange = { request, response, url, body }
  if (twirp === undefined) return answerBlob(state, exchange)
  const scope = state.tokens.get((header(request, 'authorization') ?? '').replace('Bearer ', ''))
  if (scope === undefined) return say(response, 401, { code: 'unauthenticated', msg: 'invalid token' })
  answerCall(state, exchange, { call, scope })
}

export function refuse(response: ServerResponse, how: Refusal): void {
  if (how === 'hang') return
  if (how === 'cut') response.socket?.resetAndDestroy()
  else {
    const { status, headers = {}, body = { code: 'refused', msg: 'refused by the test' } } = how
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    say(response, status, body)
  }
}

export function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

interface Asked {
  readonly key: string
  readonly version: string
  readonly restore_keys?: readonly string[]
  readonly size_bytes?: string
}

function answerCall(
  state: State,
  { response, body }: Exchange,
  { call, scope }: { readonly call: ServiceCallName; readonly scope: ServiceScope },
): void {
  const asked = JSON.parse(body.toString()) as Asked
  const own = scopeName(scope, scope.ref)
  const isSame = (entry: ServiceEntry) =>
    entry.scope === own && entry.key === asked.key && entry.version === asked.version
  if (call === 'GetCacheEntryDownloadURL') {
    if (scope.denied?.includes('read') === true)
      return say(response, 403, { code: 'permission_denied', msg: 'cache read denied: no readable scopes' })
    const found = findEntry(state.entries, asked, scope)
    if (found === undefined) return say(response, 200, { ok: false })
    const signed_download_url = blobUrl(state, found)
    return say(response, 200, { ok: true, signed_download_url, matched_key: found.key })
  }
  if (asked.key.length > 512 || asked.key.includes(','))
    return say(response, 400, { code: 'invalid_argument', msg: 'key is not valid' })
  if (call === 'CreateCacheEntry') {
    if (scope.denied?.includes('write') === true)
      return say(response, 200, { ok: false, message: 'cache write denied: token is read-only' })
    if (state.entries.some(isSame))
      return say(response, 409, { code: 'already_exists', msg: 'cache entry already exists' })
    const made = { scope: own, key: asked.key, version: asked.version, blob: randomBytes(8).toString('hex') }
    const entry = { ...made, bytes: Buffer.alloc(0), blocks: new Map<string, Buffer>(), isWhole: false }
    state.entries.push(entry)
    return say(response, 200, { ok: true, signed_upload_url: blobUrl(state, entry) })
  }
  const entry = state.entries.find(isSame)
  if (entry === undefined || entry.bytes.length !== Number(asked.size_bytes))
    return say(response, 200, { ok: false, message: 'nothing of that size was uploaded' })
  entry.isWhole = true
  return say(response, 200, { ok: true, entry_id: '1' })
}

/** As GitHub looks: in each scope the key, then what begins with it, then each further key so; the newest first; keys differ in more than case. */
export function findEntry(
  entries: readonly ServiceEntry[],
  asked: Asked,
  scope: ServiceScope,
): ServiceEntry | undefined {
  const fold = (key: string) => key.toLowerCase()
  for (const ref of [scope.ref, ...(scope.bases ?? [])]) {
    const there = entries.filter((entry) => entry.isWhole && entry.scope === scopeName(scope, ref))
    const newest = there.filter(({ version }) => version === asked.version).reverse()
    for (const key of [asked.key, ...(asked.restore_keys ?? [])]) {
      const exact = newest.find((entry) => fold(entry.key) === fold(key))
      const found = exact ?? newest.find((entry) => fold(entry.key).startsWith(fold(key)))
      if (found !== undefined) return found
    }
  }
  return undefined
}

export function scopeName({ repository = 'owner/name' }: ServiceScope, ref: string): string {
  return `${repository} ${ref}`
}

function blobUrl({ blobUrl: base }: State, { blob }: ServiceEntry): string {
  return `${base}container/${blob}?sv=1&sig=secret%2B${blob}`
}

function answerBlob({ entries }: State, { request, response, url, body }: Exchange): void {
  const entry = entries.find(({ blob }) => url.pathname === `/container/${blob}`)
  if (entry === undefined || url.searchParams.get('sig') !== `secret+${entry.blob}`)
    return void response.writeHead(403, { 'x-ms-error-code': 'AuthenticationFailed' }).end()
  if (request.method === 'PUT') return put(entry, { request, response, url, body })
  const { bytes } = entry
  const asked = /^bytes=(\d+)-(\d*)$/.exec(header(request, 'x-ms-range') ?? header(request, 'range') ?? '')
  const [from, to] = [Number(asked?.[1] ?? 0), asked?.[2] ? Number(asked[2]) : bytes.length - 1]
  if (asked !== null && from >= bytes.length)
    return void response.writeHead(416, { 'x-ms-error-code': 'InvalidRange' }).end()
  const part = asked === null ? bytes : bytes.subarray(from, to + 1)
  response.writeHead(asked === null ? 200 : 206, {
    'content-length': part.length,
    ...(asked === null ? {} : { 'content-range': `bytes ${from}-${to}/${bytes.length}` }),
    etag: `"${entry.blob}"`,
    'x-ms-blob-type': 'BlockBlob',
    'last-modified': new Date(0).toUTCString(),
  })
  response.end(request.method === 'HEAD' ? undefined : part)
}

function put(entry: ServiceEntry, { request, response, url, body }: Exchange): void {
  const component = url.searchParams.get('comp')
  if (component === 'block') entry.blocks.set(url.searchParams.get('blockid') ?? '', body)
  else if (component === 'blocklist') {
    const ids = [...body.toString().matchAll(/<Latest>(.*?)<\/Latest>/g)].map((match) => match[1] ?? '')
    entry.bytes = Buffer.concat(ids.map((id) => entry.blocks.get(id) ?? Buffer.alloc(0)))
  } else if (header(request, 'x-ms-blob-type') === 'BlockBlob') entry.bytes = body
  response.writeHead(201, { etag: `"${entry.blob}"`, 'last-modified': new Date(0).toUTCString() }).end()
}

export function header({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}
