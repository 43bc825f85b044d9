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
 * Reads a tar as GNU tar, bsdtar and POSIX pax write it: what each of the chunks brings. Names are bytes. Throws for what is no tar, is
 * cut short or says of itself what cannot be; judging names is for the caller.
 */
export async function* readTar(chunks: Chunks): AsyncGenerator<readonly TarPiece[]> {
  const parser = createParser()
  for await (const chunk of chunks) yield parser.push(chunk)
  if (!parser.isAtEnd()) throw new Error('it is cut short')
}

/** Not a promise for every piece: a tree has many small files. */
function createParser(): { push(chunk: Uint8Array): TarPiece[]; isAtEnd(): boolean } {
  const blocks = createBlocks()
  let extension: Extension = {}
  /** The header of the extension that is being read. */
  let extended: { readonly type: ExtensionType; readonly sizeBytes: number } | undefined
  let contentLeft = 0
  let paddingLeft = 0
  let isAtEnd = false

  const takeHeader = (header: Buffer): TarPiece[] => {
    if (isZero(header)) {
      isAtEnd = true
      return []
    }
    checkSum(header)
    const type = String.fromCharCode(header[156] ?? 0)
    if (isExtension(type)) {
      extended = { type, sizeBytes: numberAt(header, 124, 12) }
      if (extended.sizeBytes > longestExtension) throw new Error('an extended header is too long')
      return []
    }
    const entry = entryOf(header, type, extension)
    extension = {}
    contentLeft = entry.sizeBytes
    paddingLeft = padded(contentLeft) - contentLeft
    return [{ entry }]
  }
  /** Undefined where more bytes are needed. */
  const step = (pieces: TarPiece[]): true | undefined => {
    if (contentLeft > 0) {
      const content = blocks.some(contentLeft)
      if (content === undefined) return undefined
      contentLeft -= content.length
      pieces.push({ content })
      return true
    }
    if (paddingLeft > 0) {
      const padding = blocks.some(paddingLeft)
      paddingLeft -= padding?.length ?? 0
      return padding && true
    }
    const block = blocks.take(extended === undefined ? blockBytes : padded(extended.sizeBytes))
    if (block === undefined) return undefined
    if (extended === undefined) pieces.push(...takeHeader(block))
    else {
      const content = block.subarray(0, extended.sizeBytes)
      extension = { ...extension, ...extensionOf(extended.type, content) }
      extended = undefined
    }
    return true
  }
  return {
    push(chunk) {
      const pieces: TarPiece[] = []
      if (isAtEnd) return pieces
      blocks.push(chunk)
      // What comes after the end is thrown away.
      while (!isAtEnd && step(pieces)) continue
      return pieces
    },
    isAtEnd: () => isAtEnd,
  }
}

type ExtensionType = 'x' | 'L' | 'K' | 'g'

function isExtension(type: string): type is ExtensionType {
  return type === 'x' || type === 'L' || type === 'K' || type === 'g'
}

function isZero(header: Buffer): boolean {
  return header.every((byte) => byte === 0)
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
function extensionOf(type: ExtensionType, content: Buffer): Extension {
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

/** Bytes of chunks that come one after the other. Only what a chunk leaves too short is copied. */
function createBlocks() {
  let held: Buffer = Buffer.alloc(0)
  let chunk: Buffer = Buffer.alloc(0)
  const shift = (count: number): Buffer => {
    const taken = chunk.subarray(0, count)
    chunk = chunk.subarray(taken.length)
    return taken
  }
  return {
    /** Once all of the chunk before was taken. */
    push(bytes: Uint8Array): void {
      chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    },
    /** Exactly so many; undefined where there are not enough yet. */
    take(count: number): Buffer | undefined {
      if (held.length === 0 && chunk.length >= count) return shift(count)
      held = Buffer.concat([held, shift(count - held.length)])
      if (held.length < count) return undefined
      const taken = held
      held = Buffer.alloc(0)
      return taken
    },
    /** At least one and at most so many; undefined where there is none. */
    some: (most: number): Buffer | undefined => (chunk.length === 0 ? undefined : shift(most)),
  }
}
