import { createHash } from 'node:crypto'
import { createReadStream, lstatSync, readFileSync, readlinkSync, type Stats } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { hasCode } from '../base/files.ts'
import { type ConfigEntry, configValue } from './config.ts'
import { git, splitNul } from './git.ts'
import type { Repository } from './repository.ts'
import type { IndexEntry } from './status.ts'

export interface TreeIdRequest {
  readonly repository: Repository
  readonly config: readonly ConfigEntry[]
  readonly workspace: string
  readonly index: readonly IndexEntry[]
  /** Paths of the index that the working tree does not have. */
  readonly deleted: readonly Buffer[]
  /** Paths to take from the workspace's files, and what is there. */
  readonly changed: readonly Buffer[]
  readonly entries: WorkspaceEntries
}

/**
 * The id of the tree that the workspace holds, computed without git and without writing an object; undefined where git would
 * convert a changed file's bytes (line ends, filters), or the index has conflicts: then only git can say.
 */
export async function computeTreeId(request: TreeIdRequest): Promise<string | undefined> {
  const { repository, config, index, deleted, changed } = request
  const isPlain = !/^(true|yes|on|1|input)$/i.test(configValue(config, 'core.autocrlf') ?? '')
  if (!isPlain || index.some(({ stage }) => stage !== '0') || hasOddModes(config)) return undefined
  if (await isConverted(repository, changed)) return undefined
  const entries = new Map(index.map(({ mode, sha, path }) => [path.toString('latin1'), { mode, sha }]))
  for (const path of deleted) entries.delete(path.toString('latin1'))
  for (const path of changed) {
    const entry = await request.entries.of(path)
    if (entry === undefined) entries.delete(path.toString('latin1'))
    else entries.set(path.toString('latin1'), entry)
  }
  return hashTree(nest(entries), repository.objectFormat)
}

export type Entry = Pick<IndexEntry, 'mode' | 'sha'>

/** Modes and blob ids of a workspace's files, as they lie there; each is read once. Undefined for what is no file or link. */
export interface WorkspaceEntries {
  of(path: Buffer): Promise<Entry | undefined>
}

export function readWorkspaceEntries(workspace: string, algorithm: string): WorkspaceEntries {
  const read = new Map<string, Promise<Entry | undefined>>()
  return {
    of(path) {
      const key = path.toString('latin1')
      const entry = read.get(key) ?? entryOf(Buffer.concat([Buffer.from(`${workspace}/`), path]), algorithm)
      read.set(key, entry)
      return entry
    },
  }
}

function hasOddModes(config: readonly ConfigEntry[]): boolean {
  const isOff = (key: string) => /^(false|no|off|0)$/i.test(configValue(config, key) ?? '')
  return isOff('core.filemode') || isOff('core.symlinks')
}

const converting = ['text', 'crlf', 'eol', 'ident', 'filter', 'working-tree-encoding']

async function isConverted(repository: Repository, paths: readonly Buffer[]): Promise<boolean> {
  if (paths.length === 0) return false
  const stdin = Buffer.concat(paths.flatMap((path) => [path, Buffer.from([0])]))
  const output = await git(['check-attr', '-z', '--stdin', ...converting], {
    cwd: repository.root,
    env: repository.env,
    stdin,
  })
  return splitNul(output).some((field, at) => at % 3 === 2 && !/^(unspecified|unset)$/.test(field.toString()))
}

const small = 1 << 20

async function entryOf(path: Buffer, algorithm: string): Promise<Entry | undefined> {
  const stats = statOf(path)
  if (stats?.isSymbolicLink() === true)
    return { mode: '120000', sha: hashBlob(readlinkSync(path, 'buffer'), algorithm) }
  if (stats?.isFile() !== true) return undefined
  const mode = (stats.mode & 0o100) === 0 ? '100644' : '100755'
  if (stats.size <= small) return { mode, sha: hashBlob(readFileSync(path), algorithm) }
  const hash = createHash(algorithm).update(`blob ${stats.size}\0`)
  await pipeline(createReadStream(path), hash)
  return { mode, sha: hash.digest('hex') }
}

function statOf(path: Buffer): Stats | undefined {
  try {
    return lstatSync(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}

function hashBlob(bytes: Buffer, algorithm: string): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Names as latin1, so that code units are bytes and compare as git compares. */
type Tree = Map<string, Entry | Tree>

function nest(entries: ReadonlyMap<string, Entry>): Tree {
  const root: Tree = new Map()
  const directories = new Map<string, Tree>([['', root]])
  const directoryOf = (path: string): Tree => {
    const known = directories.get(path)
    if (known !== undefined) return known
    const slash = path.lastIndexOf('/')
    const made: Tree = new Map()
    directoryOf(path.slice(0, Math.max(0, slash))).set(path.slice(slash + 1), made)
    directories.set(path, made)
    return made
  }
  for (const [path, entry] of entries) {
    const slash = path.lastIndexOf('/')
    directoryOf(path.slice(0, Math.max(0, slash))).set(path.slice(slash + 1), entry)
  }
  return root
}

/** Format of a tree object: gitformat, "tree"; a directory sorts as if its name ended with a slash. */
function hashTree(tree: Tree, algorithm: string): string {
  const key = ([name, node]: [string, Entry | Tree]) => (node instanceof Map ? `${name}/` : name)
  const sorted = [...tree].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const parts = sorted.flatMap(([name, node]) => {
    const { mode, sha } = node instanceof Map ? { mode: '40000', sha: hashTree(node, algorithm) } : node
    return [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(sha, 'hex')]
  })
  const content = Buffer.concat(parts)
  return createHash(algorithm).update(`tree ${content.length}\0`).update(content).digest('hex')
}
