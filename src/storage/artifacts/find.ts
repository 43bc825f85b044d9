import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { hasCode } from '../../base/files.ts'
import { type ArtifactRequest, readablePath } from '../../model/artifact.ts'
import { joinBytes } from './bytes.ts'
import { matchPaths, type PathMatcher } from '../match-paths.ts'

/** What globs mean in a workspace, each list sorted by bytes. */
export interface FoundArtifacts {
  readonly files: Buffer[]
  readonly links: Buffer[]
  /** Directories of git, whose content is never kept. */
  readonly git: Buffer[]
  /** Sockets, fifos, devices. */
  readonly special: Buffer[]
  /** Directories that may not be read. */
  readonly unreadable: Buffer[]
}

/** Walks a workspace without following a link. Directories themselves are nothing to keep. */
export async function findArtifacts(
  workspace: Buffer,
  { paths, exclude }: ArtifactRequest,
): Promise<FoundArtifacts> {
  const found: FoundArtifacts = { files: [], links: [], git: [], special: [], unreadable: [] }
  const [wanted, unwanted] = await Promise.all([matchPaths(paths), matchPaths(exclude)])
  if (paths.length > 0)
    await walk({ path: Buffer.alloc(0), isWanted: false }, { workspace, wanted, unwanted, found })
  for (const list of Object.values(found) as Buffer[][]) list.sort((a, b) => Buffer.compare(a, b))
  return found
}

interface Directory {
  readonly path: Buffer
  /** It, or one that it is in, is meant as a whole. */
  readonly isWanted: boolean
}

interface Walk {
  readonly workspace: Buffer
  readonly wanted: PathMatcher
  readonly unwanted: PathMatcher
  readonly found: FoundArtifacts
}

async function walk(directory: Directory, context: Walk): Promise<void> {
  const { workspace, wanted, unwanted, found } = context
  for (const entry of await entriesOf(joinBytes(workspace, directory.path), () =>
    found.unreadable.push(directory.path),
  )) {
    const path = joinBytes(directory.path, entry.name)
    const text = readablePath(path)
    const isWanted = directory.isWanted || wanted.matches(text)
    if (text === '.loom/.runtime' || unwanted.matches(text)) continue
    if (entry.isDirectory()) {
      if (!isWanted && !wanted.mayHold(text)) continue
      if (entry.name.toString('latin1') === '.git') {
        if (isWanted || (await holdsWanted(path, context))) found.git.push(path)
      } else await walk({ path, isWanted }, context)
    } else if (isWanted) {
      const list = entry.isFile() ? found.files : entry.isSymbolicLink() ? found.links : found.special
      list.push(path)
    }
  }
}

/** Whether globs mean something in a directory that they do not mean as a whole. */
async function holdsWanted(directory: Buffer, context: Walk): Promise<boolean> {
  const { workspace, wanted, unwanted } = context
  for (const entry of await entriesOf(joinBytes(workspace, directory), () => undefined)) {
    const path = joinBytes(directory, entry.name)
    const text = readablePath(path)
    if (unwanted.matches(text)) continue
    if (wanted.matches(text)) return true
    if (entry.isDirectory() && wanted.mayHold(text) && (await holdsWanted(path, context))) return true
  }
  return false
}

async function entriesOf(place: Buffer, onUnreadable: () => void): Promise<Dirent<Buffer>[]> {
  try {
    return await readdir(place, { encoding: 'buffer', withFileTypes: true })
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return []
    if (!hasCode(error, 'EACCES', 'EPERM')) throw error
    onUnreadable()
    return []
  }
}
