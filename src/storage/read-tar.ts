import type { TarEntry } from '../base/tar-writer.ts'
import type { Chunks } from './zstd.ts'

/** An entry of a tar, or a piece of the content of the one before. Whatever is no file, directory or link is `other`. */
export type TarPiece =
  | { readonly entry: Omit<TarEntry, 'kind'> & { readonly kind: TarEntry['kind'] | 'other' } }
  | { readonly content: Uint8Array }

const blockBytes = 512
/** Of an extended header; names are not longer than this either. */
const longestExtension = 1 << 20

/**
 * Reads a tar as GNU tar, bsdtar and POSIX pax write it. Names are bytes. Throws for what is no tar, is cut short or says of itself
 * what cannot be; judging names is for the caller.
 */
export async function* readTar(chunks: Chunks): AsyncGenerator<TarPiece> {
  const source = createSource(chunks)
  let extension: Extension = {}
  for (;;) {
    const header = await source.take(blockBytes)
    if (header.every((byte) => byte === 0)) {
      await source.drain()
      return
    }
    checkSum(header)
    const type = String.fromCharCode(header[156] ?? 0)
    const ownSize = numberAt(header, 124, 12)
    if (type === 'x' || type === 'L' || type === 'K' || type === 'g') {
      if (ownSize > longestExtension) throw new Error('an extended header is too long')
      const content = await source.take(padded(ownSize))
      extension = { ...extension, ...extensionOf(type, content.subarray(0, ownSize)) }
      continue
    }
    const entry = entryOf(header, type, extension)
    extension = {}
    yield { entry }
    let left = entry.sizeBytes
    while (left > 0) {
      const content = await source.some(left)
      left -= content.length
      yield { content }
    }
    await source.take(padded(entry.sizeBytes) - entry.sizeBytes)
  }
}

interface Extension {
  readonly name?: Buffer
  readonly target?: Buffer
  readonly size?: number
  readonly mtimeNs?: bigint
}

function entryOf(
  header: Buffer,
  type: string,
  extension: Extension,
): Extract<TarPiece, { entry: unknown }>['entry'] {
  const kind = kindOf(type, header)
  const size = extension.size ?? numberAt(header, 124, 12)
  if (!Number.isSafeInteger(size) || size < 0) throw new Error('an entry has an impossible size')
  return {
    name: extension.name ?? nameOf(header),
    kind,
    mode: numberAt(header, 100, 8) & 0o7777,
    uid: 0,
    gid: 0,
    // A link or directory may say a size and still has no content.
    sizeBytes: kind === 'file' || kind === 'other' ? size : 0,
    mtimeNs: extension.mtimeNs ?? BigInt(numberAt(header, 136, 12)) * 1_000_000_000n,
    ...(kind === 'link' || kind === 'hard-link'
      ? { target: extension.target ?? textAt(header, 157, 100) }
      : {}),
  }
}

function kindOf(type: string, header: Buffer): TarEntry['kind'] | 'other' {
  if (type === '0' || type === '\0' || type === '7')
    return nameOf(header).at(-1) === 0x2f ? 'directory' : 'file'
  if (type === '1') return 'hard-link'
  if (type === '2') return 'link'
  return type === '5' ? 'directory' : 'other'
}

function nameOf(header: Buffer): Buffer {
  const name = textAt(header, 0, 100)
  const isPosix = header.toString('latin1', 257, 263) === 'ustar\0'
  const prefix = isPosix ? textAt(header, 345, 155) : Buffer.alloc(0)
  return prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name])
}

function textAt(header: Buffer, at: number, length: number): Buffer {
  const field = header.subarray(at, at + length)
  const end = field.indexOf(0)
  return Buffer.from(end === -1 ? field : field.subarray(0, end))
}

/** Octal digits, or since GNU tar a number in base 256. */
function numberAt(header: Buffer, at: number, length: number): number {
  const field = header.subarray(at, at + length)
  const first = field[0] ?? 0
  if (first === 0x80) return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0)
  if (first === 0xff)
    return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0) - 256 ** (length - 1)
  const digits = field
    .toString('latin1')
    .replace(/[\0 ]+$/, '')
    .trimStart()
  if (!/^[0-7]*$/.test(digits)) throw new Error('a header holds no number where one must be')
  return digits === '' ? 0 : parseInt(digits, 8)
}

function checkSum(header: Buffer): void {
  let sum = 8 * 0x20
  for (let at = 0; at < blockBytes; at++) sum += at < 148 || at >= 156 ? (header[at] ?? 0) : 0
  if (sum !== numberAt(header, 148, 8)) throw new Error('a header has a wrong checksum')
}

/** A global header speaks of all entries to come; nothing that Loom writes has one, and none is heeded. */
function extensionOf(type: 'x' | 'L' | 'K' | 'g', content: Buffer): Extension {
  const end = content.indexOf(0)
  const text = end === -1 ? content : content.subarray(0, end)
  if (type === 'L') return { name: Buffer.from(text) }
  if (type === 'K') return { target: Buffer.from(text) }
  return type === 'x' ? paxOf(content) : {}
}

function paxOf(content: Buffer): Extension {
  let extension: Extension = {}
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(0x20, at)
    const length = Number(content.toString('latin1', at, space))
    const equals = content.indexOf(0x3d, space)
    if (space === -1 || equals === -1 || !(length > 4) || at + length > content.length)
      throw new Error('an extended header is no pax header')
    const value = Buffer.from(content.subarray(equals + 1, at + length - 1))
    extension = { ...extension, ...recordOf(content.toString('latin1', space + 1, equals), value) }
    at += length
  }
  return extension
}

function recordOf(key: string, value: Buffer): Extension {
  if (key === 'path') return { name: value }
  if (key === 'linkpath') return { target: value }
  if (key === 'size') return { size: Number(value.toString('latin1')) }
  return key === 'mtime' ? { mtimeNs: nanoseconds(value.toString('latin1')) } : {}
}

function nanoseconds(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text)
  if (match === null) throw new Error('a time is none')
  const [, sign, whole = '', part = ''] = match
  const ns = BigInt(whole) * 1_000_000_000n + BigInt(part.padEnd(9, '0').slice(0, 9))
  return sign === '-' ? -ns : ns
}

function padded(sizeBytes: number): number {
  return Math.ceil(sizeBytes / blockBytes) * blockBytes
}

/** Bytes on demand. Both ways throw where the chunks end too early. */
function createSource(chunks: Chunks) {
  const iterator = chunks[Symbol.asyncIterator]()
  let rest: Uint8Array = Buffer.alloc(0)
  const more = async (): Promise<Uint8Array> => {
    const next = await iterator.next()
    if (next.done === true) throw new Error('it is cut short')
    return next.value
  }
  return {
    /** Exactly so many. */
    async take(count: number): Promise<Buffer> {
      if (rest.length < count) {
        const parts = [rest]
        let held = rest.length
        while (held < count) {
          const part = await more()
          parts.push(part)
          held += part.length
        }
        rest = Buffer.concat(parts)
      }
      const taken = Buffer.from(rest.buffer, rest.byteOffset, count)
      rest = rest.subarray(count)
      return taken
    },
    /** What is there, at least one and at most so many. */
    async some(most: number): Promise<Uint8Array> {
      while (rest.length === 0) rest = await more()
      const taken = rest.subarray(0, most)
      rest = rest.subarray(taken.length)
      return taken
    },
    /** Reads to the end and throws the bytes away. */
    async drain(): Promise<void> {
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        rest = next.value
    },
  }
}
