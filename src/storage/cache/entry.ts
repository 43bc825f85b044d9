import * as v from 'valibot'
import { compare } from '../../base/compare.ts'
import { sha256 } from '../../base/hash.ts'
import { canonicalJson } from '../../base/json.ts'

/** Version of entries and of the archives that they name. */
export const cacheVersion = 'v1'

const digest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/))

/** An entry of the local cache: which archive a key of a repository stands for. */
export const cacheEntrySchema = v.object({
  schema_version: v.literal(cacheVersion),
  kind: v.literal('loom-cache-entry'),
  /** Origin of the repository, else its path. */
  repository: v.string(),
  /** Empty for what runs trust; else who wrote it, such as a pull request. */
  trust: v.string(),
  key: v.string(),
  /** Relative to the workspace, sorted. With the key they are what an entry is found by. */
  paths: v.array(v.string()),
  parts: v.object({
    prefix: v.optional(v.string()),
    files: v.optional(v.record(v.string(), v.string())),
    template: v.optional(v.string()),
  }),
  blob: digest,
  size_bytes: v.number(),
  /** Of everything in the archive but content: whether it is in place already. */
  tree: digest,
  created_at: v.string(),
  /** Why restores pass it over. */
  quarantined: v.optional(v.string()),
})
export type CacheEntry = v.InferOutput<typeof cacheEntrySchema>

/** Whose entries a run may read and write. */
export interface CacheScope {
  readonly repository: string
  /** Empty for a run that others trust. Any other reads what the trusted ones wrote, and writes beside it. */
  readonly trust: string
}

/** The name of an entry's file: keys are any text, file names are not. */
export function entryName(key: string, paths: readonly string[]): string {
  const identity = { version: cacheVersion, key, paths: [...paths].sort(compare) }
  return `${hex(sha256(canonicalJson(identity)))}.json`
}

/** Where the entries of a scope are, below the directory of all entries. */
export function scopeDirectory({ repository, trust }: CacheScope): string {
  return `${hex(sha256(repository)).slice(0, 32)}/${trust === '' ? 'trusted' : hex(sha256(trust)).slice(0, 32)}`
}

/** The entry in a file; undefined for what is none, or is one of another version. */
export function decodeEntry(text: string): CacheEntry | undefined {
  try {
    const decoded = v.safeParse(cacheEntrySchema, JSON.parse(text))
    return decoded.success ? decoded.output : undefined
  } catch {
    return undefined
  }
}

export function hex(digest: string): string {
  return digest.replace('sha256:', '')
}
