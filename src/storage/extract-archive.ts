import { randomBytes } from 'node:crypto'
import { link, mkdir, open, rename, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Header } from 'tar-stream'
import type { Environment } from '../base/environment.ts'
import { readChunks } from '../base/files.ts'
import { type ArchiveLimits, bounded, counted, defaultLimits } from './archive-bounds.ts'
import { asArchiveFailure, refusedArchive } from './archive-failure.ts'
import { type ArchiveIndex, createArchiveIndex } from './archive-index.ts'
import { plainName } from './archive-names.ts'
import { type Chunks, decompress, type ZstdEngine } from './zstd.ts'

export interface ExtractOptions {
  readonly env: Environment
  readonly limits?: Partial<ArchiveLimits>
  readonly engine?: ZstdEngine
}

/** What an archive brought. Devices, pipes and the like are left out, by name. */
export interface Extracted {
  readonly skipped: readonly string[]
}

/**
 * Unpacks a `tar.zst` that may come from anybody into a directory that must not exist yet: beside it first, moved there once
 * all of it is safe and whole. Fails with `archive/unsafe`, `archive/too-large` or `archive/damaged` and leaves nothing.
 * Owners, times and the setuid, setgid and sticky bits are not taken over; links are made last and never lead out.
 */
export async function extractArchive(
  archive: string,
  target: string,
  options: ExtractOptions,
): Promise<Extracted> {
  const limits = { ...defaultLimits, ...options.limits }
  const staging = `${target}.${randomBytes(6).toString('hex')}.tmp`
  await mkdir(staging, { mode: 0o700 })
  try {
    const read = { bytes: 0 }
    const packed = counted(readChunks(archive), read)
    const plain = bounded(decompress(packed, options), read, limits)
    const extracted = await unpack(plain, createUnpacking(staging, limits))
    await rename(staging, target)
    return extracted
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    throw asArchiveFailure(error, archive)
  }
}

async function unpack(plain: Chunks, unpacking: Unpacking): Promise<Extracted> {
  const { extract } = await import('tar-stream')
  const parser = extract()
  const fed = pipeline(Readable.from(plain, { objectMode: false }), parser)
  // What stops the reading is what stopped the feeding, told below.
  fed.catch(() => undefined)
  try {
    for await (const entry of parser) {
      await unpacking.take(entry.header, entry as AsyncIterable<Uint8Array>)
      entry.resume()
    }
  } finally {
    parser.destroy()
  }
  await fed
  return unpacking.finish()
}

interface Unpacking {
  take(header: Header, content: Chunks): Promise<void>
  finish(): Promise<Extracted>
}

function createUnpacking(root: string, limits: ArchiveLimits): Unpacking {
  const index = createArchiveIndex()
  const links = new Map<string, string>()
  const skipped: string[] = []
  const made = new Set<string>([root])
  let entries = 0

  const place = async (path: string): Promise<string> => {
    const absolute = join(root, path)
    const parent = dirname(absolute)
    if (!made.has(parent)) await mkdir(parent, { recursive: true, mode: 0o700 })
    made.add(parent)
    return absolute
  }

  return {
    async take(header, content) {
      if (++entries > limits.entries)
        throw refusedArchive('archive/too-large', `the archive has more than ${limits.entries} entries`)
      const { name, type, mode = 0o600, linkname } = header
      const path = checkedPath(name, limits)
      switch (type) {
        case 'directory':
          refuse(name, index.add(path, 'directory'))
          if (path !== '') await mkdir(await place(path), { recursive: true, mode: (mode & 0o777) | 0o700 })
          return
        case 'file':
        case 'contiguous-file':
          refuse(name, index.add(path, 'file'))
          return writeContent(await place(path), content, mode & 0o777)
        case 'symlink':
          refuse(name, index.add(path, 'link', linkname ?? ''))
          links.set(await place(path), linkname ?? '')
          return
        case 'link': {
          const source = linkedFile(name, linkname ?? '', index)
          refuse(name, index.add(path, 'file'))
          return link(join(root, source), await place(path))
        }
        case 'character-device':
        case 'block-device':
        case 'fifo':
          skipped.push(name)
          return
        default:
          refuse(name, `is of the unknown kind ${JSON.stringify(type)}`)
      }
    },
    async finish() {
      const escaping = index.escapingLink()
      if (escaping !== undefined) refuse(escaping, 'is a link that leaves the archive')
      for (const [path, target] of links) await symlink(target, path)
      return { skipped }
    },
  }
}

function refuse(name: string, why: string | undefined): void {
  if (why === undefined) return
  throw refusedArchive('archive/unsafe', `the archive is refused: its entry ${JSON.stringify(name)} ${why}`)
}

function checkedPath(name: string, { depth }: ArchiveLimits): string {
  const checked = plainName(name)
  if ('refused' in checked) {
    refuse(name, checked.refused)
    return ''
  }
  if (checked.path.split('/').length > depth)
    throw refusedArchive('archive/too-large', `the archive has directories more than ${depth} deep`)
  return checked.path
}

/** A hard link may only stand for a file that the archive brought before. */
function linkedFile(name: string, linkname: string, index: ArchiveIndex): string {
  const target = plainName(linkname)
  const path = 'path' in target ? target.path : ''
  if (index.kindOf(path) !== 'file') refuse(name, 'is a hard link to no file of the archive')
  return path
}

async function writeContent(path: string, content: Chunks, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    for await (const chunk of content) await file.writeFile(chunk)
  } finally {
    await file.close()
  }
}
