import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../../base/files.ts'
import type { CacheKey } from '../../model/cache.ts'
import type { PlannedCache } from '../../model/plan.ts'
import { expandIn } from '../../model/variables.ts'
import { matchPaths } from '../match-paths.ts'
import { filesDigest, hashFiles, listFiles } from './key-files.ts'
import { plainPath, plainPaths } from './walk.ts'

export interface CacheKeyRequest {
  readonly workspace: string
  /** Paths of the cache, which its own key never depends on. */
  readonly without: readonly string[]
  readonly lookup: (name: string) => string | undefined
}

/**
 * The key of a cache for what is in the workspace: the text itself, `<prefix>-<SHA-256 of its files>`, or a template, with references
 * replaced in each. Where no file is there, the key ends in `no-files`.
 */
export async function buildCacheKey(
  written: NonNullable<PlannedCache['key']>,
  request: CacheKeyRequest,
): Promise<CacheKey> {
  const expand = (text: string) => expandIn(text, request.lookup)
  if (typeof written === 'string') return templated(expand(written))
  if (written.template !== undefined) return templated(expand(written.template))
  const prefix = written.prefix === undefined ? undefined : expand(written.prefix)
  if (written.files === undefined) return { key: prefix ?? '', parts: { prefix: prefix ?? '' } }
  const files = await hashFiles(request.workspace, await filesOf(written.files.map(expand), request))
  const sum = Object.keys(files).length === 0 ? noFiles : filesDigest(files)
  const head = prefix === undefined ? {} : { prefix }
  return { key: [...Object.values(head), sum].join('-'), parts: { ...head, files } }
}

/** What a key says whose files are not there. */
const noFiles = 'no-files'

function templated(template: string): CacheKey {
  return { key: template, parts: { template } }
}

/** Files that globs mean. What is named outright is looked up, and costs no walk through the workspace. */
async function filesOf(globs: readonly string[], request: CacheKeyRequest): Promise<string[]> {
  const { workspace } = request
  const without = plainPaths(request.without)
  const isPlain = (glob: string) => !/[*?[\]{}\\]/.test(glob) && !glob.endsWith('/')
  if (globs.every(isPlain)) {
    const isOutside = (path: string) => !without.some((own) => path === own || path.startsWith(`${own}/`))
    const named = [...new Set(globs.map(plainPath))].filter(
      (path) => isOutside(path) && !path.split('/').includes('..'),
    )
    const there = await Promise.all(named.map((path) => isFile(join(workspace, path))))
    return named.filter((_, at) => there[at] === true)
  }
  const matcher = await matchPaths(globs)
  return (await listFiles(workspace, without)).filter((path) => matcher.matches(path))
}

async function isFile(path: string): Promise<boolean> {
  try {
    const stats = await lstat(path)
    return stats.isFile() || stats.isSymbolicLink()
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false
    throw error
  }
}
