import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheVersion, hex } from './entry.ts'

/** Directories of a local cache. */
export interface CachePlaces {
  /** Archives by the digest of their bytes; repositories share them. */
  readonly blobs: string
  /** `<repository>/<trust>/<key and paths>.json`. */
  readonly entries: string
  /** What is being written, each in a directory of its process. */
  readonly unfinished: string
  /** Damaged archives, to be looked at. */
  readonly damaged: string
}

export function cachePlaces(root: string): CachePlaces {
  const at = (name: string) => join(root, cacheVersion, name)
  return { blobs: at('blobs'), entries: at('entries'), unfinished: at('unfinished'), damaged: at('damaged') }
}

export function blobPath({ blobs }: CachePlaces, blob: string): string {
  return join(blobs, `${hex(blob)}.tar.zst`)
}

/** Nobody else may read what jobs of this user made. */
export async function makeDirectory(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
}
