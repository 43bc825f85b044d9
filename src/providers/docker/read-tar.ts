import { pipeline, type Readable, type Writable } from 'node:stream'
import type { Header } from 'tar-stream'
import { decodeBytePath, type BytePath } from './byte-path.ts'

/** An entry of a tar. All text has a character a byte. */
export interface ReadEntry {
  readonly path: BytePath
  readonly type: Header['type']
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly sizeBytes: number
  readonly mtimeNs: bigint
  /** Of a link as it is written; of a hard link the path of its other name. */
  readonly target: string
  /** To be read before the next entry is asked for, or not at all. */
  readonly content: AsyncIterable<Uint8Array>
}

// Its types do not know of the encoding of names.
const parserOptions = { filenameEncoding: 'latin1', highWaterMark: 256 * 1024 }

/** A tar that ends too early, or is none. What came before is whole. */
export class TornTar extends Error {}

/**
 * Reads a tar out of a container, whose entries are named from `prefix` on. It may be hostile: entries that lead out of the workspace
 * are passed over. A name in an extended header that is no UTF-8 has a replacement character in it.
 */
export async function* readTar(bytes: Readable, prefix: string): AsyncGenerator<ReadEntry> {
  const { extract } = await import('tar-stream')
  const parser = extract(parserOptions)
  // What stops the reading is told to who reads.
  pipeline(bytes, parser as unknown as Writable, () => undefined)
  try {
    for await (const entry of whole(parser)) {
      const { header } = entry
      const path = pathBelow(prefix, nameIn(header, 'path', header.name))
      if (path !== undefined)
        yield { ...describe(header, prefix), path, content: whole(entry as AsyncIterable<Uint8Array>) }
      entry.resume()
    }
  } finally {
    parser.destroy()
    bytes.destroy()
  }
}

async function* whole<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items
  } catch (error) {
    throw new TornTar('a tar out of the container is torn', { cause: error })
  }
}

function describe(header: Header, prefix: string): Omit<ReadEntry, 'path' | 'content'> {
  const target = nameIn(header, 'linkpath', header.linkname ?? '')
  return {
    type: header.type,
    mode: header.mode ?? 0,
    uid: header.uid ?? 0,
    gid: header.gid ?? 0,
    sizeBytes: header.size ?? 0,
    mtimeNs: BigInt(Math.trunc(header.mtime?.getTime() ?? 0)) * 1_000_000n,
    target: header.type === 'link' ? (pathBelow(prefix, target) ?? '') : target,
  }
}

/** An extended header's names have been read as UTF-8, a classic one's byte by byte. */
function nameIn(header: Header, key: 'path' | 'linkpath', classic: string): string {
  const pax = header.pax as Readonly<Partial<Record<string, string>>> | null | undefined
  const name = pax?.[key]
  return name === undefined ? classic : Buffer.from(name, 'utf8').toString('latin1')
}

function pathBelow(prefix: string, name: string): BytePath | undefined {
  const isBelow = name === prefix || name.startsWith(`${prefix}/`)
  return isBelow ? decodeBytePath(`.${name.slice(prefix.length)}`) : undefined
}
