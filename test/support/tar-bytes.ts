/** One entry of a tar made by hand, so that nothing stands between a hostile archive and the code under test. */
export interface RawEntry {
  readonly name: string
  /** The type flag: 0 file, 1 hard link, 2 link, 3 and 4 devices, 5 directory, 6 pipe. */
  readonly type?: string
  readonly link?: string
  readonly mode?: number
  readonly content?: string | Buffer
  /** What the header says instead of the content's length. */
  readonly size?: number
  readonly checksum?: number
  /** Written as a pax header before the entry. */
  readonly pax?: Readonly<Record<string, string>>
}

const block = 512
export const endMark = Buffer.alloc(2 * block)

/** The bytes of a tar with its end mark. */
export function tarBytes(...entries: readonly RawEntry[]): Buffer {
  return Buffer.concat([...entries.map(entryBytes), endMark])
}

function entryBytes({ pax, ...entry }: RawEntry): Buffer {
  const content = Buffer.from(entry.content ?? '')
  const before = pax === undefined ? [] : [entryBytes({ name: 'pax', type: 'x', content: paxText(pax) })]
  return Buffer.concat([
    ...before,
    headerBytes(entry, content.length),
    content,
    Buffer.alloc((block - (content.length % block)) % block),
  ])
}

function headerBytes(entry: RawEntry, length: number): Buffer {
  const header = Buffer.alloc(block)
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`
  header.write(entry.name, 0, 100, 'utf8')
  header.write(octal(entry.mode ?? 0o644, 8), 100)
  header.write(octal(0, 8), 108)
  header.write(octal(0, 8), 116)
  header.write(octal(entry.size ?? length, 12), 124)
  header.write(octal(0, 12), 136)
  header.write('        ', 148)
  header.write(entry.type ?? '0', 156)
  header.write(entry.link ?? '', 157, 100, 'utf8')
  header.write('ustar\0' + '00', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${(entry.checksum ?? sum).toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

function paxText(records: Readonly<Record<string, string>>): string {
  return Object.entries(records)
    .map(([key, value]) => {
      const rest = ` ${key}=${value}\n`
      let length = Buffer.byteLength(rest)
      while (String(length).length + Buffer.byteLength(rest) !== length)
        length = String(length).length + Buffer.byteLength(rest)
      return `${length}${rest}`
    })
    .join('')
}
