import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { link, open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Environment } from '../base/environment.ts'
import { hasCode } from '../base/files.ts'
import { tarEnd, tarHeader, tarPadding } from '../base/tar-writer.ts'
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
    const packed = compress(gather(packEntries(entries)), options)
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
  for await (const entry of entries) {
    const { content, sizeBytes } = contentOf(entry)
    yield tarHeader({
      name: Buffer.from(entry.path),
      kind: entry.kind,
      mode: entry.mode ?? (entry.kind === 'directory' ? 0o755 : 0o644),
      ...{ uid: 0, gid: 0, mtimeNs: 0n, sizeBytes },
      ...(entry.kind === 'link' ? { target: Buffer.from(entry.target) } : {}),
    })
    yield* exactly(sizeBytes, content)
    yield tarPadding(sizeBytes)
  }
  yield tarEnd()
}

function contentOf(entry: ArchiveEntry): { content: Chunks | Uint8Array[]; sizeBytes: number } {
  if (entry.kind !== 'file') return { content: [], sizeBytes: 0 }
  if ('stream' in entry) return { content: entry.stream, sizeBytes: entry.sizeBytes }
  const bytes = Buffer.from(entry.content)
  return { content: [bytes], sizeBytes: bytes.length }
}

/** Fails where a stream does not have the size that its header says. */
async function* exactly(sizeBytes: number, content: Chunks | Uint8Array[]): Chunks {
  let left = sizeBytes
  for await (const chunk of content) {
    left -= chunk.length
    if (left < 0) break
    yield chunk
  }
  if (left !== 0) throw new Error(`not ${sizeBytes} bytes, as its size was said to be`)
}

// Entries are mostly short, and each write to the program that compresses them wakes it.
const gatheredBytes = 1 << 16

async function* gather(chunks: Chunks): Chunks {
  let waiting: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of chunks) {
    waiting.push(chunk)
    sizeBytes += chunk.length
    if (sizeBytes < gatheredBytes) continue
    yield Buffer.concat(waiting, sizeBytes)
    waiting = []
    sizeBytes = 0
  }
  if (sizeBytes > 0) yield Buffer.concat(waiting, sizeBytes)
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
