import { setImmediate } from 'node:timers/promises'
import { counted, untilAborted } from '../archive-bounds.ts'
import { type Chunks, compress, compressFrom, hasZstd } from '../zstd.ts'
import type { Engines } from './engines.ts'
import { createJudge, type Judge } from './judge.ts'
import { judgedEntries, readTree } from './read-tree.ts'
import { hasGnuTar, packWithTar } from './tar-program.ts'

/** An archive that is being made. What is said of its content is whole once all bytes were read. */
export interface Packed {
  /** A compressed tar. */
  readonly bytes: Chunks
  readonly judged: Judge
  /** Of the tar, a little more at most. */
  readonly plainBytes: () => number
}

export interface PackOptions extends Engines {
  readonly signal: AbortSignal
}

/** An archive of paths of a directory. Where the system has its tools, they read the files; what they are to read is judged before. */
export async function packPaths(
  directory: string,
  paths: readonly string[],
  options: PackOptions,
): Promise<Packed> {
  const { env, zstd, signal } = options
  const judged = createJudge({ paths, leavesOut: true })
  if (await isByPrograms(options)) return packByPrograms(directory, { paths, judged }, options)
  const count = { bytes: 0 }
  const plain = counted(untilAborted(readTree(directory, paths, judged), signal), count)
  const bytes = compress(plain, { env, ...(zstd === undefined ? {} : { engine: zstd }) })
  return { bytes, judged, plainBytes: () => count.bytes }
}

async function isByPrograms({ env, tar, zstd = 'program' }: Engines): Promise<boolean> {
  if (tar === 'own' || zstd !== 'program') return false
  return (await hasGnuTar(env)) && (await hasZstd(env))
}

interface What {
  readonly paths: readonly string[]
  readonly judged: Judge
}

// With an extended one, and what fills the last block.
const mostHeaderBytes = 4 * 512

/**
 * `tar` packs what was judged while the rest is looked at. What changes afterwards it sees itself, or it shows when the archive is
 * judged before it is unpacked.
 */
function packByPrograms(directory: string, { paths, judged }: What, { env, signal }: PackOptions): Packed {
  let plainBytes = 0
  async function* names(): Chunks {
    let some: string[] = []
    for (const { entry, found } of judgedEntries(directory, paths, judged)) {
      plainBytes += mostHeaderBytes + entry.sizeBytes
      if (some.push(found.name) < namesAtOnce) continue
      yield asList(some)
      some = []
      await setImmediate()
      signal.throwIfAborted()
    }
    yield asList(some)
  }
  const tar = (input: Parameters<typeof packWithTar>[1]) =>
    packWithTar({ directory, names: names() }, input, { env, signal })
  return { bytes: compressFrom(tar, env), judged, plainBytes: () => plainBytes }
}

const namesAtOnce = 256

/** Names, each with a NUL at its end. */
function asList(names: readonly string[]): Buffer {
  return Buffer.from(names.map((name) => `${name}\0`).join(''), 'latin1')
}
