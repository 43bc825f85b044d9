import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDemultiplexer } from '../src/providers/docker/demux.ts'
import { forSeeds } from './support/for-seeds.ts'
import type { Random } from './support/random.ts'

type Stream = 'stdout' | 'stderr'

function frame(stream: Stream, bytes: Buffer): Buffer {
  const header = Buffer.alloc(8)
  header[0] = stream === 'stderr' ? 2 : 1
  header.writeUInt32BE(bytes.length, 4)
  return Buffer.concat([header, bytes])
}

function* cutAnywhere(bytes: Buffer, random: Random): Generator<Buffer> {
  for (let at = 0; at < bytes.length;) {
    const end = at + random.below(random.pick([2, 9, 200]))
    yield bytes.subarray(at, end)
    at = end
  }
}

/** Neighbours of one stream joined, so that only the order of bytes counts. */
function joined(parts: readonly (readonly [Stream, Buffer])[]): [Stream, string][] {
  const runs: [Stream, string][] = []
  for (const [stream, bytes] of parts) {
    if (bytes.length === 0) continue
    const last = runs.at(-1)
    if (last?.[0] === stream) last[1] += bytes.toString('hex')
    else runs.push([stream, bytes.toString('hex')])
  }
  return runs
}

forSeeds('D3: frames come apart the same wherever they are cut, empty ones too', 300, (random) => {
  const sent = Array.from(
    { length: random.below(30) },
    () => [random.pick<Stream>(['stdout', 'stderr']), random.bytes(random.pick([0, 1, 7, 8, 300]))] as const,
  )
  const got: [Stream, Buffer][] = []
  const take = createDemultiplexer((stream, bytes) => void got.push([stream, Buffer.from(bytes)]))
  const all = Buffer.concat(sent.map(([stream, bytes]) => frame(stream, bytes)))
  for (const chunk of cutAnywhere(all, random)) assert.equal(take(chunk), undefined)
  assert.deepEqual(joined(got), joined(sent))
})

test('a chunk of several frames waits for every promise of the sink', async () => {
  const tells: (() => void)[] = []
  const take = createDemultiplexer(() => new Promise<void>((resolve) => tells.push(resolve)))
  let isOver = false
  const waiting = take(Buffer.concat([frame('stdout', Buffer.from('a')), frame('stderr', Buffer.from('b'))]))
  const over = waiting?.then(() => (isOver = true))
  tells[0]?.()
  await Promise.resolve()
  assert.equal(isOver, false)
  tells[1]?.()
  await over
  assert.equal(tells.length, 2)
})
