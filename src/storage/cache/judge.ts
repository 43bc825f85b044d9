import { compare } from '../../base/compare.ts'
import { startSha256 } from '../../base/hash.ts'
import type { TarEntry } from '../../base/tar-writer.ts'
import { refusedArchive } from '../archive-failure.ts'
import { createArchiveIndex } from '../archive-index.ts'
import { foldedPath, plainName } from '../archive-names.ts'
import type { TarPiece } from '../read-tar.ts'

/** A piece of an archive that may be written. */
export type SafePiece = { readonly entry: TarEntry } | { readonly content: Uint8Array }

export interface JudgeOptions {
  /** Relative paths; entries are these and what is below them. */
  readonly paths: readonly string[]
  /** What may not be is left out, as when an archive is made; otherwise the whole archive is refused. */
  readonly leavesOut: boolean
}

/** What an archive held, once all of its pieces were read. */
export interface Judged {
  /** Names of what was left out, and why. */
  readonly leftOut: { readonly name: string; readonly why: string }[]
  /** Of everything but content: see `treeDigest`. */
  readonly digest: () => string
}

const mostEntries = 2_000_000
const deepest = 200

/**
 * Passes on what of an archive may be written: plain names within the cache's paths, no device, no link that leaves the workspace, no
 * entry through a link, nothing twice. Bits beyond permissions and owners are dropped. Names that differ in case only are two files
 * where the file system says so.
 */
export function judge(
  pieces: AsyncIterable<readonly TarPiece[]>,
  options: JudgeOptions,
): { readonly pieces: AsyncGenerator<readonly SafePiece[]>; readonly judged: Judged } {
  const isFolding = process.platform === 'darwin' || process.platform === 'win32'
  const index = createArchiveIndex(isFolding ? foldedPath : (path) => path)
  const leftOut: Judged['leftOut'] = []
  const tree = createTree()
  let entries = 0

  const whyNot = (
    entry: Extract<TarPiece, { entry: unknown }>['entry'],
    path: string,
  ): string | undefined => {
    if (!options.paths.some((one) => path === one || path.startsWith(`${one}/`)))
      return 'is outside of the cache’s paths'
    const target = entry.target === undefined ? '' : pathText(entry.target)
    if (entry.kind === 'other') return 'is no file, directory or link'
    if (entry.kind === 'link' && index.leaves(path, target)) return 'is a link that leaves the workspace'
    if (entry.kind === 'hard-link' && index.kindOf(target) !== 'file')
      return 'is a hard link to no file of the archive'
    if (entry.kind === 'link') return index.add(path, 'link', target)
    return index.add(path, entry.kind === 'directory' ? 'directory' : 'file')
  }

  let isLeftOut = false
  const judged = (piece: TarPiece): SafePiece | undefined => {
    if ('content' in piece) return isLeftOut ? undefined : piece
    if (++entries > mostEntries)
      throw refusedArchive('archive/too-large', `the archive has more than ${mostEntries} entries`)
    const { entry } = piece
    const name = pathText(entry.name)
    const plain = plainName(name)
    const why = 'refused' in plain ? plain.refused : (tooDeep(plain.path) ?? whyNot(entry, plain.path))
    // A device hurts nobody who does not make it.
    isLeftOut = why !== undefined && (options.leavesOut || entry.kind === 'other')
    if (isLeftOut) leftOut.push({ name, why: why ?? '' })
    else if (why !== undefined) throw refused(name, why)
    if (isLeftOut || entry.kind === 'other' || !('path' in plain)) return undefined
    const kept = { ...entry, kind: entry.kind, name: withoutEnds(entry.name), mode: entry.mode & 0o777 }
    tree.add(plain.path, kept)
    return { entry: kept }
  }
  async function* safe(): AsyncGenerator<readonly SafePiece[]> {
    for await (const some of pieces) yield some.map(judged).filter((piece) => piece !== undefined)
    const escaping = index.escapingLink()
    if (escaping !== undefined) throw refused(escaping, 'is a link that leaves the workspace')
  }
  return { pieces: safe(), judged: { leftOut, digest: tree.digest } }
}

function refused(name: string, why: string) {
  return refusedArchive('archive/unsafe', `the archive is refused: its entry ${JSON.stringify(name)} ${why}`)
}

function tooDeep(path: string): string | undefined {
  return path.split('/').length > deepest ? 'is too deep' : undefined
}

/** A leading `./` and a `/` at the end say nothing. */
function withoutEnds(name: Uint8Array): Buffer {
  const text = Buffer.from(name).toString('latin1')
  return Buffer.from(text.replace(/^(\.\/+)+/, '').replace(/\/+$/, ''), 'latin1')
}

/** A path as text: a part that is no UTF-8 stands for itself alone. */
export function pathText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8')
  if (!text.includes('\ufffd')) return text
  return Buffer.from(bytes)
    .toString('latin1')
    .split('/')
    .map((part) => {
      const raw = Buffer.from(part, 'latin1')
      const decoded = raw.toString('utf8')
      return Buffer.from(decoded).equals(raw) ? decoded : `\udc80${part}`
    })
    .join('/')
}

type Seen = Pick<TarEntry, 'kind' | 'mode' | 'sizeBytes' | 'mtimeNs' | 'target'>

/**
 * Sums up files, directories and links by path, kind, mode, size and time, not by content: who changes a file changes one of these.
 * Two trees that differ in nothing but hard links are alike.
 */
export function createTree(): {
  readonly add: (path: string, seen: Seen) => void
  readonly digest: () => string
} {
  const lines: string[] = []
  const files = new Map<string, string>()
  return {
    add(path: string, { kind, mode, sizeBytes, mtimeNs, target }: Seen): void {
      if (kind === 'directory') lines.push(`${path}\0d ${mode}`)
      else if (kind === 'link') lines.push(`${path}\0l ${Buffer.from(target ?? []).toString('latin1')}`)
      else {
        const linked = kind === 'hard-link' ? files.get(pathText(target ?? Buffer.alloc(0))) : undefined
        // Not all that restore a file can set its time to the nanosecond.
        const facts = linked ?? `f ${mode} ${sizeBytes} ${(mtimeNs + 500_000n) / 1_000_000n}`
        files.set(path, facts)
        lines.push(`${path}\0${facts}`)
      }
    },
    digest(): string {
      const sum = startSha256()
      for (const line of lines.sort(compare)) sum.update(`${line}\n`)
      return sum.digest()
    },
  }
}
