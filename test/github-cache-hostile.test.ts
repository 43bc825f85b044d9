import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { encodeHead } from '../src/storage/github-cache/entry-head.ts'
import type { ServiceEntry } from './support/cache-service.ts'
import { type ServicePlace, withService } from './support/github-cache.ts'
import { type RawEntry, tarBytes } from './support/tar-bytes.ts'

const run = promisify(execFile)

/** An entry as Loom would write it, of an archive that Loom would not. */
function forged(entries: readonly RawEntry[], { key = 'k', paths = ['deps'] } = {}): Buffer {
  const head = encodeHead({ key, paths, parts: {}, created_at: '2026-01-02T03:04:05Z' })
  const archive = execFileSync('zstd', ['-q', '-c'], { input: tarBytes(...entries) })
  const bytes = Buffer.concat([head, archive, Buffer.from('0'.repeat(64))])
  return Buffer.concat([bytes, Buffer.from(createHash('sha256').update(bytes).digest('hex'))])
}

const flippedAt = (at: (bytes: Buffer) => number) => (bytes: Buffer) => {
  const spoilt = Buffer.from(bytes)
  spoilt.writeUInt8((spoilt[at(bytes)] ?? 0) ^ 1, at(bytes))
  return spoilt
}
const outside: RawEntry = { name: 'deps/good', content: 'good' }
const spoilings: readonly [string, (bytes: Buffer) => Buffer, RegExp][] = [
  ['A5: empty', () => Buffer.alloc(0), /it is none of Loom/],
  ['A5: of something else', () => Buffer.from('<html>\n'.repeat(100)), /it is none of Loom/],
  ['A5: cut short', (bytes) => bytes.subarray(0, bytes.length - 100), /is damaged/],
  ['A5: with bytes after its end', (bytes) => Buffer.concat([bytes, Buffer.from('x')]), /is damaged/],
  ['A5: with a bit flipped in the archive', flippedAt(({ length }) => length - 160), /is damaged/],
  ['A5: with a bit flipped in its tree', flippedAt(({ length }) => length - 100), /digest is not that/],
  ['A5: with a bit flipped in its digest', flippedAt(({ length }) => length - 1), /digest is not that/],
  ['of another key', () => forged([outside], { key: 'other' }), /it says that it is `other`/],
  ['of other paths', () => forged([outside], { paths: ['.git'] }), /it says that it is `k`/],
  ['A1: with a name with ..', () => forged([outside, { name: 'deps/../../x', content: 'x' }]), /refused/],
  ['A1: with an absolute name', () => forged([outside, { name: '/tmp/loom-gh-x', content: 'x' }]), /refused/],
  [
    'A1: with a name in another path',
    () => forged([outside, { name: '.git/config', content: 'x' }]),
    /refused/,
  ],
  [
    'A2: with a link out and a file through it',
    () =>
      forged([
        { name: 'deps/l', type: '2', link: '../..' },
        { name: 'deps/l/x', content: 'x' },
      ]),
    /refused/,
  ],
  [
    'A4: that expands without end',
    () => forged([{ name: 'deps/0', content: Buffer.alloc(80 << 20) }]),
    /expands/,
  ],
]

for (const [title, spoil, why] of spoilings)
  test(`${title}: an entry is a miss with a warning, touches nothing and is not fetched again`, async () => {
    await withService(async ({ service, store, save, restore, workspace, open }) => {
      await save(store)
      const [entry] = service.entries
      assert.ok(entry !== undefined)
      entry.bytes = spoil(entry.bytes)
      const later = open()
      const { result, warnings } = await restore(later)
      assert.equal(result, 'miss')
      assert.deepEqual(
        warnings.map(({ code }) => code),
        ['cache/damaged'],
      )
      assert.match(warnings[0]?.message ?? '', why)
      assert.deepEqual(readdirSync(workspace('to')), [])
      assert.deepEqual(readdirSync(workspace('.')).sort(), ['from', 'to'])
      assert.equal(existsSync('/tmp/loom-gh-x'), false)
      service.requests.splice(0)
      assert.deepEqual(await restore(later), { result: 'miss', warnings: [] })
      assert.ok(service.requests.every(({ call }) => call !== 'download'))
    })
  })

test('A5: a damaged entry gives way to a fallback', async () => {
  await withService(async ({ service, store, save, workspace }) => {
    await save(store, 'old-1')
    await save(store)
    spoilLast(service.entries)
    const place = { workspace: workspace('to'), scratch: `${workspace('to')}.scratch`, paths: ['deps'] }
    const asked = { ...place, key: 'k', parts: {}, fallbackKeys: ['old-'] }
    const found = await store.restore(asked, new AbortController().signal)
    assert.equal(
      `${found.result} ${found.matchedKey ?? ''} ${String(found.warnings.length)}`,
      'fallback old-1 1',
    )
  })
})

function spoilLast(entries: readonly ServiceEntry[]): void {
  const last = entries.at(-1)
  assert.ok(last !== undefined)
  last.bytes = Buffer.alloc(10)
}

/** Restores and saves in a process of its own, and says what it sees of the token. */
const program = (place: ServicePlace, runtime: object) => `
import { existsSync, readFileSync } from 'node:fs'
import { createGithubCache } from ${JSON.stringify(import.meta.resolve('../src/storage/github-cache/github-cache.ts'))}
import { cacheThread as thread } from ${JSON.stringify(import.meta.resolve('./support/cache-thread.ts'))}
const runtime = ${JSON.stringify(runtime)}
const store = createGithubCache({ runtime, env: process.env, now: () => new Date(), thread,
  patience: { retryDelaysMs: [1], mostRetryAfterMs: 0 } })
const at = { workspace: ${JSON.stringify(place.workspace('from'))}, scratch: ${JSON.stringify(place.workspace('scratch'))} }
const entry = { ...at, paths: ['deps'], key: 'k', parts: {}, fallbackKeys: [] }
const { signal } = new AbortController()
const told = []
for (const work of ['restore', 'save', 'restore', 'save']) told.push(...(await store[work](entry, signal)).warnings)
const environ = '/proc/self/environ'
const variables = [JSON.stringify(process.env), existsSync(environ) ? readFileSync(environ, 'utf8') : '']
const isSeen = variables.some((text) => text.includes(runtime.ACTIONS_RUNTIME_TOKEN))
process.stdout.write(JSON.stringify({ isSeen, told }))
`

test('what the service says is no line of the log, and its token no variable of a process', async () => {
  await withService(async (place) => {
    const { service, workspace } = place
    const evil = '::add-mask::x\n::set-output name=a::b\r##[error]c \u001b[31m https://x.y/?sig=s3cret&b=1'
    service.refuse('GetCacheEntryDownloadURL', { status: 503, body: { msg: evil } })
    service.refuse('FinalizeCacheEntryUpload', { status: 422, body: { msg: evil } })
    const file = join(workspace('program'), 'program.mts')
    writeFileSync(file, program(place, service.runtime({ ref: 'refs/heads/main' })))
    const env = { ...process.env, RUNNER_DEBUG: '1' }
    const ran = await run(process.execPath, ['--import', 'tsx', file], { env })
    assert.equal(ran.stderr, '')
    assert.doesNotMatch(ran.stdout, /[\r\n]|s3cret/)
    const { isSeen, told } = JSON.parse(ran.stdout) as { isSeen: boolean; told: { message: string }[] }
    assert.equal(isSeen, false)
    assert.deepEqual(
      told.map(({ message }) => message),
      [
        'the cache service refused the end of an upload: status 422, ::add-mask::x ::set-output name=a::b ##[error]c [31m https://x.y/?sig=***&b=1',
      ],
    )
  })
})
