import { closeSync, constants, openSync, readSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { tarEnd, tarHeader, tarPadding, type TarEntry } from '../../base/tar-writer.ts'
import type { ArchiveEntry } from '../read-tar.ts'
import type { Chunks } from '../zstd.ts'
import type { Judge, SafeEntry } from './judge.ts'
import { entryOf, type Found, walk } from './walk.ts'

/** A tar of paths of a directory and all below them, without what the judge leaves out. Owners are nobody's. */
export async function* readTree(directory: string, paths: readonly string[], judge: Judge): Chunks {
  for (const chunk of chunksOf(directory, paths, judge)) {
    yield chunk
    await setImmediate()
  }
}

function* chunksOf(directory: string, paths: readonly string[], judge: Judge): Generator<Buffer> {
  const filling = createFilling()
  for (const { entry, found } of judgedEntries(directory, paths, judge)) {
    const header = tarHeader(asTarEntry(entry))
    yield* filling.put(header.length, (to, done) => header.copy(to, 0, done))
    if (entry.kind === 'file') yield* contentOf(found.path, entry.sizeBytes, filling)
  }
  const end = tarEnd()
  yield* filling.put(end.length, (to, done) => end.copy(to, 0, done))
  yield filling.rest()
}

/** Entries of paths of a directory and all below them that may be packed. */
export function* judgedEntries(
  directory: string,
  paths: readonly string[],
  judge: Judge,
): Generator<{ readonly entry: SafeEntry; readonly found: Found }> {
  const linked = new Map<string, string>()
  for (const found of walk(directory, paths)) {
    const entry = judge.take(headerOf(found, linked))
    if (entry !== undefined) yield { entry, found }
  }
  judge.finish()
}

/** The second name of a file is a hard link to the first. */
function headerOf(found: Found, linked: Map<string, string>): ArchiveEntry {
  const { stats, name } = found
  const entry = entryOf(found)
  if (entry.kind !== 'file' || stats.nlink === 1n) return entry
  const file = `${stats.dev} ${stats.ino}`
  const target = linked.get(file)
  if (target === undefined) linked.set(file, name)
  return target === undefined ? entry : { ...entry, kind: 'hard-link', sizeBytes: 0, target }
}

function asTarEntry({ name, target, mtimeUs, ...entry }: SafeEntry): TarEntry {
  return {
    ...entry,
    ...{ name: Buffer.from(name, 'latin1'), uid: 0, gid: 0, mtimeNs: BigInt(mtimeUs) * 1000n },
    ...(target === undefined ? {} : { target: Buffer.from(target, 'latin1') }),
  }
}

function* contentOf(path: string | Buffer, sizeBytes: number, filling: Filling): Generator<Buffer> {
  if (sizeBytes === 0) return
  // What has become a pipe meanwhile must not be waited for.
  const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    // Not a byte more than the header said, also of a file that grows.
    yield* filling.put(sizeBytes, (to) => {
      const count = readSync(fd, to)
      if (count === 0) throw new ChangedFile(path.toString())
      return count
    })
  } finally {
    closeSync(fd)
  }
  const padding = tarPadding(sizeBytes)
  yield* filling.put(padding.length, (to, done) => padding.copy(to, 0, done))
}

/** A file was cut while it was read. */
export class ChangedFile extends Error {
  constructor(path: string) {
    super(`${path} changed while it was read`)
  }
}

const chunkBytes = 1 << 18

type Filling = ReturnType<typeof createFilling>

/** Bytes that come in small pieces, as chunks of one size. */
function createFilling() {
  let chunk = Buffer.allocUnsafeSlow(chunkBytes)
  let used = 0
  return {
    /** Gives away what is full. `fill` writes some bytes, after so many that it has written before, and says how many. */
    *put(length: number, fill: (to: Buffer, done: number) => number): Generator<Buffer> {
      for (let done = 0; done < length;) {
        if (used === chunkBytes) {
          yield chunk
          chunk = Buffer.allocUnsafeSlow(chunkBytes)
          used = 0
        }
        const count = fill(chunk.subarray(used, used + length - done), done)
        used += count
        done += count
      }
    },
    rest: () => chunk.subarray(0, used),
  }
}
