import { createReadStream } from 'node:fs'
import type { Environment } from '../../base/environment.ts'
import type { TarPiece } from '../read-tar.ts'
import { type Chunks, compress, compressFrom, hasZstd, type ZstdEngine } from '../zstd.ts'
import { encodeTar } from './encode-tar.ts'
import { judge, type Judged, type SafePiece } from './judge.ts'
import { hasGnuTar, packWithTar, type TarOptions } from './tar-program.ts'
import { entryOf, walk } from './walk.ts'

/** What reads and writes files: the system's `tar`, or Loom itself. Both make the same entries. */
export type TarEngine = 'program' | 'own'

export interface PackOptions {
  readonly env: Environment
  readonly signal: AbortSignal
  /** Default: the program, where it is GNU tar. */
  readonly tar?: TarEngine
  readonly zstd?: ZstdEngine
}

/** An archive that is being made. What is said of its content is whole once all bytes were read. */
export interface Packed {
  /** A compressed tar. */
  readonly bytes: Chunks
  readonly judged: Judged
  /** Of the tar, a little more at most. */
  readonly plainBytes: () => number
}

/** An archive of paths of a directory. Where the system has its tools, they read the files; what they are to read is judged before. */
export async function packPaths(
  directory: string,
  paths: readonly string[],
  options: PackOptions,
): Promise<Packed> {
  const { env, zstd, signal } = options
  const isByPrograms =
    (zstd ?? 'program') === 'program' && (await tarEngine(options)) === 'program' && (await hasZstd(env))
  const { pieces, judged } = judge(readPaths(directory, paths, !isByPrograms), { paths, leavesOut: true })
  const count = { bytes: 0 }
  const kept = counted(pieces, count)
  const engine = zstd === undefined ? {} : { engine: zstd }
  const bytes = isByPrograms
    ? packByPrograms(directory, kept, { env, signal })
    : compress(encodeTar(kept), { env, ...engine })
  return { bytes, judged, plainBytes: () => count.bytes }
}

// With an extended one, and what fills the last block.
const mostHeaderBytes = 4 * 512

async function* counted(
  pieces: AsyncIterable<readonly SafePiece[]>,
  count: { bytes: number },
): AsyncGenerator<readonly SafePiece[]> {
  for await (const some of pieces) {
    for (const piece of some) if ('entry' in piece) count.bytes += mostHeaderBytes + piece.entry.sizeBytes
    yield some
  }
}

/**
 * `tar` packs what was judged while the rest is looked at. What changes afterwards it sees itself, or it shows when the archive is
 * judged before it is unpacked.
 */
function packByPrograms(
  directory: string,
  pieces: AsyncIterable<readonly SafePiece[]>,
  options: TarOptions,
): Chunks {
  const names = namesOf(pieces, options.signal)
  return compressFrom((input) => packWithTar({ directory, names }, input, options), options.env)
}

const end = Buffer.alloc(1)
const namesAtOnce = 256

/** Names of entries, each with a NUL at its end, some at a time. */
async function* namesOf(pieces: AsyncIterable<readonly SafePiece[]>, signal: AbortSignal): Chunks {
  let parts: Uint8Array[] = []
  for await (const some of pieces) {
    signal.throwIfAborted()
    for (const piece of some) if ('entry' in piece) parts.push(piece.entry.name, end)
    if (parts.length < 2 * namesAtOnce) continue
    yield Buffer.concat(parts)
    parts = []
  }
  yield Buffer.concat(parts)
}

export async function tarEngine({ env, tar }: Pick<PackOptions, 'env' | 'tar'>): Promise<TarEngine> {
  return tar ?? ((await hasGnuTar(env)) ? 'program' : 'own')
}

async function* readPaths(
  directory: string,
  paths: readonly string[],
  isContentRead: boolean,
): AsyncGenerator<readonly [TarPiece]> {
  const linked = new Map<string, Buffer>()
  for await (const found of walk(directory, paths)) {
    const { stats, name, path } = found
    const entry = entryOf(found)
    const first = stats.isFile() && stats.nlink > 1n ? `${stats.dev} ${stats.ino}` : undefined
    const target = first === undefined ? undefined : linked.get(first)
    if (first !== undefined && target === undefined) linked.set(first, name)
    if (entry === undefined) yield [{ entry: { ...notKept, name } }]
    else if (target !== undefined) yield [{ entry: { ...entry, kind: 'hard-link', sizeBytes: 0, target } }]
    else {
      yield [{ entry }]
      if (isContentRead && entry.sizeBytes > 0) yield* contentOf(path, entry.sizeBytes)
    }
  }
}

const notKept = { kind: 'other', mode: 0, uid: 0, gid: 0, sizeBytes: 0, mtimeNs: 0n } as const

async function* contentOf(path: Buffer, sizeBytes: number): AsyncGenerator<readonly [TarPiece]> {
  let left = sizeBytes
  // Not a byte more than the header said, also of a file that grows.
  for await (const content of createReadStream(path, { end: sizeBytes - 1 }) as Chunks) {
    left -= content.length
    yield [{ content }]
  }
  if (left > 0) throw new ChangedFile(path.toString())
}

/** A file was cut while it was read. */
export class ChangedFile extends Error {
  constructor(path: string) {
    super(`${path} changed while it was read`)
  }
}
