import type { TarEntry } from '../base/tar-writer.ts'
import type { Chunks } from './zstd.ts'

/** What an archive says of one entry. Names are bytes, a character each. Whatever is no file, directory or link is `other`. */
export interface ArchiveEntry {
  readonly name: string
  readonly kind: TarEntry['kind'] | 'other'
  /** Bits beyond permissions too. */
  readonly mode: number
  readonly sizeBytes: number
  /** Nothing that writes files sets their times to less. */
  readonly mtimeUs: number
  /** Of a link of either kind. */
  readonly target?: string
}

/** An entry of a tar, or a piece of the content of the one before. */
export type TarPiece = { readonly entry: ArchiveEntry } | { readonly content: Uint8Array }

const blockBytes = 512
/** Of an extended header; names are not longer than this either. */
const longestExtension = 1 << 20

/**
 * Reads a tar as GNU tar, bsdtar and POSIX pax write it: what each of the chunks brings. Names are bytes. Throws for what is no tar, is
 * cut short or says of itself what cannot be; judging names is for the caller.
 */
export async function* readTar(chunks: Chunks): AsyncGenerator<readonly TarPiece[]> {
  const reader = createTarReader()
  for await (const chunk of chunks) yield reader.push(chunk)
  reader.finish()
}

/** The same, for who is given the chunks one by one. Content is part of the chunk that brings it. */
export interface TarReader {
  push(chunk: Uint8Array): readonly TarPiece[]
  /** Throws where the end mark has not come. */
  finish(): void
}

export function createTarReader(): TarReader {
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
      blocks.push(chunk)
      // What comes after the end is thrown away.
      while (!isAtEnd && step(pieces)) continue
      return pieces
    },
    finish() {
      if (!isAtEnd) throw new Error('it is cut short')
    },
  }
}

type ExtensionType = 'x' | 'L' | 'K' | 'g'

function isExtension(type: string): type is ExtensionType {
  return type === 'x' || type === 'L' || type === 'K' || type === 'g'
}

function isZero(header: Buffer): boolean {
  return header[0] === 0 && header.every((byte) => byte === 0)
}

interface Extension {
  readonly name?: string
  readonly target?: string
  readonly size?: number
  readonly mtimeUs?: number
}

function entryOf(header: Buffer, type: string, extension: Extension): ArchiveEntry {
  const name = extension.name ?? nameOf(header)
  const kind = kindOf(type, name)
  const size = extension.size ?? numberAt(header, 124, 12)
  if (!Number.isSafeInteger(size) || size < 0) throw new Error('an entry has an impossible size')
  return {
    name,
    kind,
    mode: numberAt(header, 100, 8) & 0o7777,
    // A link or directory may say a size and still has no content.
    sizeBytes: kind === 'file' || kind === 'other' ? size : 0,
    mtimeUs: extension.mtimeUs ?? numberAt(header, 136, 12) * 1_000_000,
    ...(kind === 'link' || kind === 'hard-link'
      ? { target: extension.target ?? textAt(header, 157, 100) }
      : {}),
  }
}

function kindOf(type: string, name: string): ArchiveEntry['kind'] {
  if (type === '0' || type === '\0' || type === '7') return name.endsWith('/') ? 'directory' : 'file'
  if (type === '1') return 'hard-link'
  if (type === '2') return 'link'
  return type === '5' ? 'directory' : 'other'
}

function nameOf(header: Buffer): string {
  const name = textAt(header, 0, 100)
  const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? textAt(header, 345, 155) : ''
  return prefix === '' ? name : `${prefix}/${name}`
}

function textAt(header: Buffer, at: number, length: number): string {
  const end = header.indexOf(0, at)
  return header.toString('latin1', at, end === -1 || end > at + length ? at + length : end)
}

/** Octal digits, or since GNU tar a number in base 256. */
function numberAt(header: Buffer, at: number, length: number): number {
  const field = header.subarray(at, at + length)
  const first = field[0] ?? 0
  if (first === 0x80) return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0)
  if (first === 0xff)
    return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0) - 256 ** (length - 1)
  return octalOf(field)
}

/** Digits between spaces; what follows them is spaces and NULs. */
function octalOf(field: Buffer): number {
  let value = 0
  let at = 0
  while (field[at] === 0x20) at++
  for (; at < field.length; at++) {
    const digit = (field[at] ?? 0) - 0x30
    if (digit < 0 || digit > 7) break
    value = value * 8 + digit
  }
  for (; at < field.length; at++)
    if (field[at] !== 0 && field[at] !== 0x20) throw new Error('a header holds no number where one must be')
  return value
}

function checkSum(header: Buffer): void {
  let sum = 8 * 0x20
  for (let at = 0; at < blockBytes; at++) sum += at < 148 || at >= 156 ? (header[at] ?? 0) : 0
  if (sum !== numberAt(header, 148, 8)) throw new Error('a header has a wrong checksum')
}

/** A global header speaks of all entries to come; nothing that Loom writes has one, and none is heeded. */
function extensionOf(type: ExtensionType, content: Buffer): Extension {
  if (type === 'x') return paxOf(content)
  const [text = ''] = content.toString('latin1').split('\0', 1)
  if (type === 'L') return { name: text }
  return type === 'K' ? { target: text } : {}
}

function paxOf(content: Buffer): Extension {
  const text = content.toString('latin1')
  let extension: Extension = {}
  for (let at = 0; at < text.length;) {
    const space = text.indexOf(' ', at)
    const length = Number(text.slice(at, space))
    const equals = text.indexOf('=', space)
    if (space === -1 || equals === -1 || !(length > 4) || at + length > text.length)
      throw new Error('an extended header is no pax header')
    const value = text.slice(equals + 1, at + length - 1)
    extension = { ...extension, ...recordOf(text.slice(space + 1, equals), value) }
    at += length
  }
  return extension
}

function recordOf(key: string, value: string): Extension {
  if (key === 'path') return { name: value }
  if (key === 'linkpath') return { target: value }
  if (key === 'size') return { size: Number(value) }
  return key === 'mtime' ? { mtimeUs: microseconds(value) } : {}
}

/** Rounded down, also before 1970. */
function microseconds(text: string): number {
  const match = /^(-?)(\d{1,11})(?:\.(\d*))?$/.exec(text)
  if (match === null) throw new Error('a time is none')
  const [, sign, whole = '', part = ''] = match
  const us = Number(whole) * 1_000_000
  if (sign === '') return us + Number(part.slice(0, 6).padEnd(6, '0'))
  return -us - Math.ceil(Number(part.slice(0, 9).padEnd(9, '0')) / 1000)
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
