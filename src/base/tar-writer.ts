const blockBytes = 512
const markEnd = 265
const typeFlags = { file: '0', 'hard-link': '1', link: '2', directory: '5' } as const

/** What a tar says of one entry, before its content. */
export interface TarEntry {
  /** Bytes as the file system has them: they need not be UTF-8. */
  readonly name: Uint8Array
  readonly kind: keyof typeof typeFlags
  /** Permission bits. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Of a file; as many bytes and `tarPadding` must follow the header. */
  readonly sizeBytes: number
  readonly mtimeNs: bigint
  /** Of a link of either kind. */
  readonly target?: Uint8Array
}

/**
 * The header of an entry in the POSIX format of 2001 (pax), which every reader of today knows. What does not fit into the classic
 * header, such as a long name, a size beyond 8 GiB or a part of a second, is said in an extended header before it.
 */
export function tarHeader(entry: TarEntry): Buffer {
  const records = paxRecords(entry)
  const extendedBytes = records === '' ? 0 : blockBytes + padded(records.length)
  const header = Buffer.allocUnsafe(extendedBytes + blockBytes).fill(0)
  if (records !== '') {
    writeClassic(header, { ...paxOwner, sizeBytes: records.length, flag: 'x' })
    header.write(records, blockBytes, 'latin1')
  }
  writeClassic(header.subarray(extendedBytes), { ...entry, flag: typeFlags[entry.kind] })
  return header
}

const paxOwner = { name: Buffer.from('pax'), uid: 0, gid: 0, mode: 0o644, mtimeNs: 0n }

/** What follows content of that length. */
export function tarPadding(sizeBytes: number): Buffer {
  return Buffer.alloc(padded(sizeBytes) - sizeBytes)
}

function padded(sizeBytes: number): number {
  return Math.ceil(sizeBytes / blockBytes) * blockBytes
}

/** What follows the last entry. */
export function tarEnd(): Buffer {
  return Buffer.alloc(2 * blockBytes)
}

/** Where a number stands, and how long it is. */
const numbers = {
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  sizeBytes: [124, 12],
  mtime: [136, 12],
  checksum: [148, 7],
} as const

/** Into zeros. */
function writeClassic(to: Buffer, entry: Omit<TarEntry, 'kind'> & { flag: string }): void {
  to.set(entry.name.subarray(0, 100))
  writeOctal(to, numbers.mode, entry.mode)
  writeOctal(to, numbers.uid, entry.uid)
  writeOctal(to, numbers.gid, entry.gid)
  writeOctal(to, numbers.sizeBytes, entry.sizeBytes)
  writeOctal(to, numbers.mtime, wholeSeconds(entry.mtimeNs))
  to.write(`        ${entry.flag}`, 148, 'latin1')
  if (entry.target !== undefined) to.set(entry.target.subarray(0, 100), 157)
  to.write('ustar\u000000', 257, 'latin1')
  let sum = 0
  // Not `for of`, which is ten times slower; there is nothing beyond the mark.
  for (let at = 0; at < markEnd; at++) sum += to[at] ?? 0
  writeOctal(to, numbers.checksum, sum)
  to[154] = 0
}

/** Digits before a NUL; zeros where the number does not fit: then the extended header has it. */
function writeOctal(to: Buffer, [at, width]: readonly [number, number], value: number): void {
  let left = isOctal(value, width) ? value : 0
  for (let digit = at + width - 2; digit >= at; digit--) {
    to[digit] = 0x30 + (left % 8)
    left = Math.trunc(left / 8)
  }
}

function isOctal(value: number, width: number): boolean {
  return value >= 0 && value < 2 ** (3 * (width - 1))
}

function wholeSeconds(ns: bigint): number {
  return Number(ns < 0n ? 0n : ns / 1_000_000_000n)
}

/** A byte a character. */
function paxRecords({ name, target, uid, gid, sizeBytes, mtimeNs }: TarEntry): string {
  let records = ''
  if (name.length > 100) records += paxRecord('path', bytesAsText(name))
  if (target !== undefined && target.length > 100) records += paxRecord('linkpath', bytesAsText(target))
  if (!isOctal(sizeBytes, 12)) records += paxRecord('size', String(sizeBytes))
  if (!isOctal(uid, 8)) records += paxRecord('uid', String(uid))
  if (!isOctal(gid, 8)) records += paxRecord('gid', String(gid))
  if (mtimeNs % 1_000_000_000n !== 0n || mtimeNs < 0n) records += paxRecord('mtime', decimalSeconds(mtimeNs))
  return records
}

function bytesAsText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

function decimalSeconds(ns: bigint): string {
  const digits = String(ns < 0n ? -ns : ns).padStart(10, '0')
  return `${ns < 0n ? '-' : ''}${digits.slice(0, -9)}.${digits.slice(-9)}`
}

/** `<length> <key>=<value>\n`, where the length counts its own digits. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  let length = rest.length + 1
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length
  return `${length}${rest}`
}
