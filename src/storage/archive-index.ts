import { foldedPath } from './archive-names.ts'

export type EntryKind = 'file' | 'directory' | 'link'

interface Known {
  readonly path: string
  readonly kind: EntryKind
  /** Of a link. */
  readonly target?: string
}

const mostHops = 40

/** What an archive has brought so far, by path. Everything that would make two entries meet in one file is refused. */
export interface ArchiveIndex {
  /** Why the entry may not be, or undefined once it is known. Directories above it become known with it. */
  add(path: string, kind: EntryKind, target?: string): string | undefined
  kindOf(path: string): EntryKind | undefined
  /** Whether a link leaves the archive, as far as its entries are known. */
  leaves(path: string, target: string): boolean
  /** The first link that leaves the archive, through whatever other links; asked once all entries are known. */
  escapingLink(): string | undefined
}

/** `fold` gives one name to all paths that the file system takes for one. */
export function createArchiveIndex(fold: (path: string) => string = foldedPath): ArchiveIndex {
  const known = new Map<string, Known>()
  const directories = new Set<string>([''])

  const enter = (path: string): string | undefined => {
    if (directories.has(path)) return undefined
    const above = enter(parentOf(path))
    if (above !== undefined) return above
    const there = known.get(fold(path))
    if (there === undefined) known.set(fold(path), { path, kind: 'directory' })
    else if (there.path !== path) return `differs from \`${there.path}\` in nothing but case or composition`
    else if (there.kind !== 'directory') return `goes through the ${there.kind} \`${there.path}\``
    directories.add(path)
    return undefined
  }

  return {
    add(path, kind, target) {
      if (kind === 'directory') return enter(path)
      if (path === '') return 'stands for the top of the archive'
      const above = enter(parentOf(path))
      if (above !== undefined) return above
      const there = known.get(fold(path))
      if (there !== undefined) return `comes twice${there.path === path ? '' : `, once as \`${there.path}\``}`
      known.set(fold(path), { path, kind, ...(target === undefined ? {} : { target }) })
      return undefined
    },
    kindOf: (path) => {
      const there = known.get(fold(path))
      return there?.path === path ? there.kind : undefined
    },
    leaves: (path, target) => escapes({ path, target }, known, fold),
    escapingLink: () => {
      for (const { path, target } of known.values())
        if (target !== undefined && escapes({ path, target }, known, fold)) return path
      return undefined
    },
  }
}

/** Follows a link as the system would, through links of the archive too. One that goes round for ever counts as leaving. */
function escapes(
  { path, target }: { readonly path: string; readonly target: string },
  known: ReadonlyMap<string, Known>,
  fold: (path: string) => string,
): boolean {
  if (target === '' || /^([/\\]|[a-z]:)|\0/i.test(target)) return true
  const at = parentOf(path).split('/').filter(isNamed)
  const ahead = target.split('/').reverse()
  let hops = 0
  for (let segment = ahead.pop(); segment !== undefined; segment = ahead.pop()) {
    if (!isNamed(segment) || segment === '.') continue
    if (segment === '..') {
      if (at.pop() === undefined) return true
      continue
    }
    at.push(segment)
    const next = known.get(fold(at.join('/')))?.target
    if (next === undefined) continue
    if (++hops > mostHops) return true
    at.pop()
    ahead.push(...next.split('/').reverse())
  }
  return false
}

function isNamed(segment: string): boolean {
  return segment !== ''
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
