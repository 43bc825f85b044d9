import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { link, open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Pack } from 'tar-stream'
import type { Environment } from '../base/environment.ts'
import { hasCode } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { asWriteFailure } from './archive-failure.ts'
import { type Chunks, compress, type ZstdEngine } from './zstd.ts'

/** One entry of an archive to write; `path` is relative, with `/`. The size of a stream must be known. */
export type ArchiveEntry = { readonly path: string; readonly mode?: number } & (
  | { readonly kind: 'file'; readonly content: string | Uint8Array }
  | { readonly kind: 'file'; readonly stream: Chunks; readonly sizeBytes: number }
  | { readonly kind: 'directory' }
  | { readonly kind: 'link'; readonly target: string }
)

export type ArchiveEntries = Iterable<ArchiveEntry> | AsyncIterable<ArchiveEntry>

export interface WriteOptions {
  readonly env: Environment
  /** Replace what is there. Otherwise that is a failure `archive/exists`. */
  readonly force?: boolean
  readonly engine?: ZstdEngine
}

/**
 * Writes a `tar.zst` in one step: who looks sees nothing, or all of it. Owners and times are not recorded, so equal entries make
 * equal archives. What is to be packed is read one entry after the other.
 */
export async function writeArchive(
  path: string,
  entries: ArchiveEntries,
  options: WriteOptions,
): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const packed = compress(packEntries(entries), options)
    await pipeline(packed, createWriteStream(temporary, { flags: 'wx', mode: 0o600 }))
    await sync(temporary)
    if (options.force === true) await rename(temporary, path)
    else await putWhereNothingIs(temporary, path)
  } catch (error) {
    throw asWriteFailure(error, path)
  } finally {
    await rm(temporary, { force: true })
  }
}

async function* packEntries(entries: ArchiveEntries): Chunks {
  const { pack } = await import('tar-stream')
  const tar = pack()
  const filling = fill(tar, entries)
  filling.catch((error: unknown) => {
    tar.destroy(error instanceof Error ? error : new Error(String(error)))
  })
  yield* tar as AsyncIterable<Uint8Array>
  await filling
}

type EntryHeader = Parameters<Pack['entry']>[0]

async function fill(tar: Pack, entries: ArchiveEntries): Promise<void> {
  for await (const entry of entries) {
    const { path, mode } = entry
    const header: EntryHeader = { name: path, mtime: new Date(0), ...(mode === undefined ? {} : { mode }) }
    if (entry.kind === 'directory') tar.entry({ ...header, type: 'directory' })
    else if (entry.kind === 'link') tar.entry({ ...header, type: 'symlink', linkname: entry.target })
    else if ('content' in entry) await addFile(tar, header, Buffer.from(entry.content))
    else await pipeline(Readable.from(entry.stream), tar.entry({ ...header, size: entry.sizeBytes }))
  }
  tar.finalize()
}

async function addFile(tar: Pack, header: EntryHeader, content: Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    tar.entry(header, content, (error) => {
      if (error == null) resolve()
      else reject(error)
    })
  })
}

/** A second name is given to the file, which fails where one is; not every file system can. */
async function putWhereNothingIs(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
  } catch (error) {
    if (hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')) return rename(temporary, path)
    if (!hasCode(error, 'EEXIST')) throw error
    const message = `${path} is there already`
    throw new LoomFailure('usage', { code: 'archive/exists', message, hint: 'replace it with --force' })
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
