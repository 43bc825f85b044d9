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
  const header = classicHeader({ ...entry, flag: typeFlags[entry.kind] })
  if (records.length === 0) return header
  return Buffer.concat([paxHeader(records.length), records, tarPadding(records.length), header])
}

// Of one length for nearly all entries of a tree.
let lastPax: { readonly sizeBytes: number; readonly header: Buffer } | undefined

function paxHeader(sizeBytes: number): Buffer {
  if (lastPax?.sizeBytes === sizeBytes) return lastPax.header
  const owner = { uid: 0, gid: 0, mode: 0o644, mtimeNs: 0n }
  const header = classicHeader({ ...owner, name: Buffer.from('pax'), flag: 'x', sizeBytes })
  lastPax = { sizeBytes, header }
  return header
}

/** What follows content of that length. */
export function tarPadding(sizeBytes: number): Buffer {
  return Buffer.alloc((blockBytes - (sizeBytes % blockBytes)) % blockBytes)
}

/** What follows the last entry. */
export function tarEnd(): Buffer {
  return Buffer.alloc(2 * blockBytes)
}

function classicHeader(entry: Omit<TarEntry, 'kind'> & { flag: string }): Buffer {
  const header = Buffer.alloc(blockBytes)
  header.set(entry.name.subarray(0, 100), 0)
  header.write(octal(entry.mode, 8), 100)
  header.write(octal(entry.uid, 8), 108)
  header.write(octal(entry.gid, 8), 116)
  header.write(octal(entry.sizeBytes, 12), 124)
  header.write(octal(wholeSeconds(entry.mtimeNs), 12), 136)
  header.write('        ', 148)
  header.write(entry.flag, 156)
  header.set(entry.target?.subarray(0, 100) ?? [], 157)
  header.write('ustar\u000000', 257, 'latin1')
  let sum = 0
  // Not `for of`, which is ten times slower; there is nothing beyond the mark.
  for (let at = 0; at < markEnd; at++) sum += header[at] ?? 0
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}

/** Zero where the number does not fit: then the extended header has it. */
function octal(value: number, width: number): string {
  const digits = isOctal(value, width) ? value.toString(8) : ''
  return digits.padStart(width - 1, '0')
}

function isOctal(value: number, width: number): boolean {
  return value >= 0 && value < 8 ** (width - 1)
}

function wholeSeconds(ns: bigint): number {
  return Number(ns < 0n ? 0n : ns / 1_000_000_000n)
}

function paxRecords({ name, target, uid, gid, sizeBytes, mtimeNs }: TarEntry): Buffer {
  const records: Buffer[] = []
  if (name.length > 100) records.push(paxRecord('path', name))
  if (target !== undefined && target.length > 100) records.push(paxRecord('linkpath', target))
  if (!isOctal(sizeBytes, 12)) records.push(paxRecord('size', String(sizeBytes)))
  if (!isOctal(uid, 8)) records.push(paxRecord('uid', String(uid)))
  if (!isOctal(gid, 8)) records.push(paxRecord('gid', String(gid)))
  if (mtimeNs % 1_000_000_000n !== 0n || mtimeNs < 0n)
    records.push(paxRecord('mtime', decimalSeconds(mtimeNs)))
  return Buffer.concat(records)
}

function decimalSeconds(ns: bigint): string {
  const digits = String(ns < 0n ? -ns : ns).padStart(10, '0')
  return `${ns < 0n ? '-' : ''}${digits.slice(0, -9)}.${digits.slice(-9)}`
}

/** `<length> <key>=<value>\n`, where the length counts its own digits. */
function paxRecord(key: string, value: Uint8Array | string): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), Buffer.from(value), Buffer.from('\n')])
  let length = rest.length + 1
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length
  return Buffer.concat([Buffer.from(String(length)), rest])
}
