import { compare } from '../../base/compare.ts'
import { startSha256 } from '../../base/hash.ts'
import { refusedArchive } from '../archive-failure.ts'
import { createArchiveIndex } from '../archive-index.ts'
import { foldedPath, plainName } from '../archive-names.ts'
import type { ArchiveEntry } from '../read-tar.ts'
import { isAscii } from './byte-paths.ts'

/** An entry that may be written. */
export interface SafeEntry extends ArchiveEntry {
  readonly kind: Exclude<ArchiveEntry['kind'], 'other'>
}

export function isSafe(entry: ArchiveEntry): entry is SafeEntry {
  return entry.kind !== 'other'
}

export interface JudgeOptions {
  /** Relative paths; entries are these and what is below them. */
  readonly paths: readonly string[]
  /** What may not be is left out, as when an archive is made; otherwise the whole archive is refused. */
  readonly leavesOut: boolean
}

/** What an archive holds, by what of it may be written. */
export interface Judge {
  /** The entry as it may be written; undefined for one that is left out, and so is its content. */
  take(entry: ArchiveEntry): SafeEntry | undefined
  /** Once all entries were taken: throws for a link that leaves the workspace through another. */
  finish(): void
  /** Names of what was left out, and why. */
  readonly leftOut: readonly { readonly name: string; readonly why: string }[]
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
export function createJudge(options: JudgeOptions): Judge {
  const isFolding = process.platform === 'darwin' || process.platform === 'win32'
  const index = createArchiveIndex(isFolding ? foldedPath : (path) => path)
  const leftOut: { name: string; why: string }[] = []
  const tree = createTree()
  let entries = 0

  const whyNot = (entry: ArchiveEntry, path: string): string | undefined => {
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

  return {
    take(entry) {
      if (++entries > mostEntries)
        throw refusedArchive('archive/too-large', `the archive has more than ${mostEntries} entries`)
      const name = pathText(entry.name)
      const plain = plainName(name)
      const why = 'refused' in plain ? plain.refused : (tooDeep(plain.path) ?? whyNot(entry, plain.path))
      // A device hurts nobody who does not make it.
      const isLeftOut = options.leavesOut || entry.kind === 'other'
      if (why !== undefined && !isLeftOut) throw refused(name, why)
      if (why !== undefined || entry.kind === 'other' || !('path' in plain)) {
        leftOut.push({ name, why: why ?? '' })
        return undefined
      }
      const kept = { ...entry, kind: entry.kind, name: withoutEnds(entry.name), mode: entry.mode & 0o777 }
      tree.add(plain.path, kept)
      return kept
    },
    finish() {
      const escaping = index.escapingLink()
      if (escaping !== undefined) throw refused(escaping, 'is a link that leaves the workspace')
    },
    leftOut,
    digest: tree.digest,
  }
}

function refused(name: string, why: string) {
  return refusedArchive('archive/unsafe', `the archive is refused: its entry ${JSON.stringify(name)} ${why}`)
}

function tooDeep(path: string): string | undefined {
  return path.split('/').length > deepest ? 'is too deep' : undefined
}

/** A leading `./` and a `/` at the end say nothing. */
function withoutEnds(name: string): string {
  return name.startsWith('./') || name.endsWith('/')
    ? name.replace(/^(\.\/+)+/, '').replace(/\/+$/, '')
    : name
}

/** Bytes, a character each, as text: a part that is no UTF-8 stands for itself alone. */
export function pathText(bytes: string): string {
  if (isAscii(bytes)) return bytes
  const text = Buffer.from(bytes, 'latin1').toString('utf8')
  if (!text.includes('\ufffd')) return text
  return bytes
    .split('/')
    .map((part) => {
      const raw = Buffer.from(part, 'latin1')
      const decoded = raw.toString('utf8')
      return Buffer.from(decoded).equals(raw) ? decoded : `\udc80${part}`
    })
    .join('/')
}

type Seen = Omit<SafeEntry, 'name'>

/**
 * Sums up files, directories and links by path, kind, mode, size and time, not by content: who changes a file changes one of these.
 * Two trees that differ in nothing but hard links are alike.
 */
export function createTree(): {
  readonly add: (path: string, seen: Seen) => void
  readonly digest: () => string
} {
  const facts = new Map<string, string>()
  const factsOf = ({ kind, mode, sizeBytes, mtimeUs, target = '' }: Seen): string => {
    if (kind === 'directory') return `d ${mode}`
    if (kind === 'link') return `l ${target}`
    const linked = kind === 'hard-link' ? facts.get(pathText(target)) : undefined
    return linked ?? `f ${mode} ${sizeBytes} ${mtimeUs}`
  }
  return {
    add: (path, seen) => void facts.set(path, factsOf(seen)),
    digest() {
      const sum = startSha256()
      for (const path of [...facts.keys()].sort(compare)) sum.update(`${path}\0${facts.get(path) ?? ''}\n`)
      return sum.digest()
    },
  }
}
