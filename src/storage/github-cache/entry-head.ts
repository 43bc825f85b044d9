import * as v from 'valibot'
import { cacheEntrySchema } from '../cache/entry.ts'

/** Version of the files that are an entry at GitHub's cache service. */
export const headVersion = 'v1'

/** What an entry says of itself, in its first line: of what cache it is. */
export const entryHeadSchema = v.object({
  schema_version: v.literal(headVersion),
  kind: v.literal('loom-github-cache-entry'),
  ...v.pick(cacheEntrySchema, ['key', 'paths', 'parts', 'created_at']).entries,
})
export type EntryHead = v.InferOutput<typeof entryHeadSchema>

/** As much of an entry as holds its head. */
export const mostHeadBytes = 1 << 18
const lineEnd = 0x0a

/** The first line of an entry. What its key was made of is left out where it would be too long: it only serves to explain. */
export function encodeHead(head: Omit<EntryHead, 'schema_version' | 'kind'>): Buffer {
  const known = { schema_version: headVersion, kind: 'loom-github-cache-entry', ...head }
  const line = Buffer.from(`${JSON.stringify(known)}\n`)
  return line.length <= mostHeadBytes ? line : Buffer.from(`${JSON.stringify({ ...known, parts: {} })}\n`)
}

/** The head that bytes begin with, and how long it is; undefined where there is none. */
export function decodeHead(
  bytes: Buffer,
): { readonly head: EntryHead; readonly sizeBytes: number } | undefined {
  const at = bytes.indexOf(lineEnd)
  if (at === -1) return undefined
  try {
    const decoded = v.safeParse(entryHeadSchema, JSON.parse(bytes.toString('utf8', 0, at)))
    return decoded.success ? { head: decoded.output, sizeBytes: at + 1 } : undefined
  } catch {
    return undefined
  }
}
