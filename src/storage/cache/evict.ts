import { rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { hasCode } from '../../base/files.ts'
import { removeDeadDirectories } from '../../base/owned-directory.ts'
import { hex } from './entry.ts'
import { allEntries, namesIn, removeEntry, type StoredEntry } from './entries.ts'
import { blobPath, type CachePlaces, makeDirectory } from './places.ts'

export interface PruneOptions {
  readonly maxSizeBytes: number
  readonly now: Date
  /** Entries that were not used since are removed, whatever the size. */
  readonly unusedSince?: Date
  /** Removes what was found damaged, too. */
  readonly withDamaged?: boolean
}

export interface Pruned {
  readonly entries: readonly StoredEntry[]
  readonly bytes: number
}

/** An archive that no entry names may be one whose entry is about to be written. */
const orphanAgeMs = 60 * 60 * 1000

/**
 * Brings a cache below its size: entries go that were not used for longest, and archives that no entry names. What dead processes
 * left is swept up. Who reads an archive meanwhile has it until the end.
 */
export async function prune(places: CachePlaces, options: PruneOptions): Promise<Pruned> {
  await sweep(places)
  const entries = (await allEntries(places)).sort((a, b) => b.usedMs - a.usedMs)
  const kept = new Set<string>()
  const removed: StoredEntry[] = []
  let keptBytes = 0
  for (const stored of entries) {
    const { blob, size_bytes: sizeBytes } = stored.entry
    const more = stored.fileBytes + (kept.has(blob) ? 0 : sizeBytes)
    const isOld = options.unusedSince !== undefined && stored.usedMs < options.unusedSince.getTime()
    if (isOld || keptBytes + more > options.maxSizeBytes) removed.push(stored)
    else {
      kept.add(blob)
      keptBytes += more
    }
  }
  for (const stored of removed) await removeEntry(stored)
  const unnamedBefore = new Date(options.now.getTime() - orphanAgeMs)
  const bytes = await removeBlobs(places, { kept, removed, unnamedBefore })
  if (options.withDamaged === true) await rm(places.damaged, { recursive: true, force: true })
  return { entries: removed, bytes }
}

/** Removes entries, and the archives that then none names. */
export async function removeEntries(places: CachePlaces, removed: readonly StoredEntry[]): Promise<Pruned> {
  for (const stored of removed) await removeEntry(stored)
  const kept = new Set((await allEntries(places)).map(({ entry }) => entry.blob))
  return { entries: removed, bytes: await removeBlobs(places, { kept, removed, unnamedBefore: new Date(0) }) }
}

interface RemovableBlobs {
  /** Digests of archives that entries name. */
  readonly kept: ReadonlySet<string>
  /** Whose archives go. */
  readonly removed: readonly StoredEntry[]
  /** Others that nobody names go when they were written before. */
  readonly unnamedBefore: Date
}

async function removeBlobs(
  places: CachePlaces,
  { kept, removed, unnamedBefore }: RemovableBlobs,
): Promise<number> {
  const names = new Set([...kept].map((blob) => basename(blobPath(places, blob))))
  const known = new Set(removed.map(({ entry }) => basename(blobPath(places, entry.blob))))
  let bytes = 0
  for (const name of await namesIn(places.blobs)) {
    if (names.has(name)) continue
    const path = join(places.blobs, name)
    try {
      const { size, mtimeMs } = await stat(path)
      if (!known.has(name) && mtimeMs > unnamedBefore.getTime()) continue
      await rm(path)
      bytes += size
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error
    }
  }
  return bytes
}

/** What a process was writing when it was killed. */
async function sweep({ unfinished }: CachePlaces): Promise<void> {
  try {
    await removeDeadDirectories(unfinished)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
}

/** Takes a damaged archive away from all entries that name it, and keeps it for a look. */
export async function setDamagedAside(places: CachePlaces, blob: string): Promise<string> {
  await makeDirectory(places.damaged)
  const aside = join(places.damaged, `${hex(blob)}.tar.zst`)
  try {
    await rename(blobPath(places, blob), aside)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
  return aside
}
