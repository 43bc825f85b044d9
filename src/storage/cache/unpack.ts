import { link, mkdir, open, symlink, utimes, chmod } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { FileHandle } from 'node:fs/promises'
import type { TarEntry } from '../../base/tar-writer.ts'
import { readTar } from '../read-tar.ts'
import type { Chunks } from '../zstd.ts'
import { encodeTar } from './encode-tar.ts'
import { judge, type Judged, type SafePiece } from './judge.ts'
import { type PackOptions, tarEngine } from './pack.ts'
import { unpackWithTar } from './tar-program.ts'

/** Unpacks a tar that may come from anybody into an empty directory. No entry is written before it was judged. */
export async function unpackInto(
  directory: string,
  tarBytes: Chunks,
  { paths, ...options }: PackOptions & { readonly paths: readonly string[] },
): Promise<Judged> {
  const { pieces, judged } = judge(readTar(tarBytes), { paths, leavesOut: false })
  if ((await tarEngine(options)) === 'program') await unpackWithTar(encodeTar(pieces), directory, options)
  else await writePieces(directory, pieces)
  return judged
}

/** Links come last: nothing is written through one, whatever the archive says. So do modes and times of directories. */
async function writePieces(directory: string, pieces: AsyncIterable<readonly SafePiece[]>): Promise<void> {
  const last: (() => Promise<void>)[] = []
  const root = Buffer.from(`${directory}/`)
  const pathOf = (name: Uint8Array) => Buffer.concat([root, name])
  let open: { file: FileHandle; entry: TarEntry } | undefined
  const close = async () => {
    if (open === undefined) return
    const { file, entry } = open
    open = undefined
    await file.chmod(entry.mode)
    await file.utimes(seconds(entry), seconds(entry))
    await file.close()
  }
  try {
    for await (const piece of oneByOne(pieces)) {
      if ('content' in piece) {
        await open?.file.writeFile(piece.content)
        continue
      }
      await close()
      const { entry } = piece
      const path = pathOf(entry.name)
      if (entry.kind === 'file') open = { file: await createFile(path), entry }
      else if (entry.kind === 'directory') {
        await mkdir(path, { recursive: true, mode: 0o700 })
        last.push(async () => {
          await chmod(path, entry.mode)
          await utimes(path, seconds(entry), seconds(entry))
        })
      } else {
        await makeParent(path)
        const target = Buffer.from(entry.target ?? [])
        if (entry.kind === 'hard-link') await link(pathOf(target), path)
        else last.push(async () => symlink(target, path))
      }
    }
  } finally {
    await close()
  }
  for (const work of last.reverse()) await work()
}

async function* oneByOne(pieces: AsyncIterable<readonly SafePiece[]>): AsyncGenerator<SafePiece> {
  for await (const some of pieces) yield* some
}

async function createFile(path: Buffer): Promise<FileHandle> {
  await makeParent(path)
  return open(path, 'wx', 0o600)
}

async function makeParent(path: Buffer): Promise<void> {
  // Byte by byte: the name need not be text.
  const parent = dirname(path.toString('latin1'))
  await mkdir(Buffer.from(parent, 'latin1'), { recursive: true, mode: 0o755 })
}

function seconds({ mtimeNs }: TarEntry): number {
  return Number(mtimeNs) / 1e9
}
