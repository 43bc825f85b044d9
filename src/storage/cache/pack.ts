import { createReadStream } from 'node:fs'
import type { Environment } from '../../base/environment.ts'
import { readTar, type TarPiece } from '../read-tar.ts'
import type { Chunks } from '../zstd.ts'
import { encodeTar } from './encode-tar.ts'
import { judge, type Judged } from './judge.ts'
import { hasGnuTar, packWithTar } from './tar-program.ts'
import { entryOf, walk } from './walk.ts'

/** What reads and writes files: the system's `tar`, or Loom itself. Both make the same bytes. */
export type TarEngine = 'program' | 'own'

export interface PackOptions {
  readonly env: Environment
  /** Default: the program, where it is GNU tar. */
  readonly tar?: TarEngine
}

/** A tar of paths of a directory, and what it holds once it was read to its end. */
export async function packPaths(
  directory: string,
  paths: readonly string[],
  options: PackOptions,
): Promise<{ readonly bytes: Chunks; readonly judged: Judged }> {
  const tar = await tarEngine(options)
  const found =
    tar === 'program' ? readTar(packWithTar(directory, paths, options.env)) : readPaths(directory, paths)
  const { pieces, judged } = judge(found, { paths, leavesOut: true })
  return { bytes: encodeTar(pieces), judged }
}

export async function tarEngine({ env, tar }: PackOptions): Promise<TarEngine> {
  return tar ?? ((await hasGnuTar(env)) ? 'program' : 'own')
}

async function* readPaths(directory: string, paths: readonly string[]): AsyncGenerator<TarPiece> {
  const linked = new Map<string, Buffer>()
  for await (const found of walk(directory, paths)) {
    const { stats, name, path } = found
    const entry = entryOf(found)
    const first = stats.isFile() && stats.nlink > 1n ? `${stats.dev} ${stats.ino}` : undefined
    const target = first === undefined ? undefined : linked.get(first)
    if (first !== undefined && target === undefined) linked.set(first, name)
    if (entry === undefined) yield { entry: { ...notKept, name } }
    else if (target !== undefined) yield { entry: { ...entry, kind: 'hard-link', sizeBytes: 0, target } }
    else {
      yield { entry }
      if (entry.sizeBytes > 0) yield* contentOf(path, entry.sizeBytes)
    }
  }
}

const notKept = { kind: 'other', mode: 0, uid: 0, gid: 0, sizeBytes: 0, mtimeNs: 0n } as const

async function* contentOf(path: Buffer, sizeBytes: number): AsyncGenerator<TarPiece> {
  let left = sizeBytes
  // Not a byte more than the header said, also of a file that grows.
  for await (const content of createReadStream(path, { end: sizeBytes - 1 }) as Chunks) {
    left -= content.length
    yield { content }
  }
  if (left > 0) throw new ChangedFile(path.toString())
}

/** A file was cut while it was read. */
export class ChangedFile extends Error {
  constructor(path: string) {
    super(`${path} changed while it was read`)
  }
}
