import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Environment } from '../base/environment.ts'
import { bundleExtension } from '../model/bundle.ts'
import type { Receipt } from '../model/receipt.ts'
import { checkBundle, type UnpackedBundle } from '../records/check-bundle.ts'
import { findRun } from '../records/find.ts'
import { openScratch, type Scratch } from '../records/scratch.ts'
import { asWriteFailure } from '../storage/archive-failure.ts'
import { extractArchive } from '../storage/extract-archive.ts'

/** What a bundle may grow to: much more than a run leaves, much less than a disk holds. */
const bundleLimits = { entries: 200_000, expandedBytes: 4 * 2 ** 30, depth: 40 }

/** A past run whose records can be read until it is disposed of. */
export interface OpenRun extends AsyncDisposable {
  readonly receipt: Receipt
  /** The receipt as a person may see it: of a bundle with pointers relative to it, since where it is unpacked is soon gone. */
  readonly shown: Receipt
}

export interface RunPlaces {
  /** Top of the repository whose runs names speak of. */
  readonly repositoryRoot: string
  /** Where relative paths start. */
  readonly directory: string
  readonly env: Environment
}

/** Whether a name is that of a bundle, which needs no repository to be read. */
export function isBundleName(name: string): boolean {
  return name.endsWith(bundleExtension)
}

/**
 * Opens the run that a name means, as `findRun` does; a bundle is unpacked into a directory of its own, which is gone afterwards.
 * A bundle that is damaged or hostile fails with one diagnostic.
 */
export async function openRun(name: string, { repositoryRoot, directory, env }: RunPlaces): Promise<OpenRun> {
  if (isBundleName(name)) return openBundle(resolve(directory, name), env)
  const receipt = await findRun(name, repositoryRoot, directory)
  return { receipt, shown: receipt, [Symbol.asyncDispose]: () => Promise.resolve() }
}

/** A directory for what bundles hold, until it is disposed of. Fails with `archive/unwritable`. */
export async function openBundleScratch(): Promise<Scratch> {
  const root = tmpdir()
  try {
    return await openScratch({ root, prefix: 'loom-bundle-' })
  } catch (error) {
    throw asWriteFailure(error, root)
  }
}

/** Unpacks and checks a bundle. */
async function openBundle(path: string, env: Environment): Promise<OpenRun> {
  const scratch = await openBundleScratch()
  try {
    const unpacked = await unpackBundle(path, join(scratch.path, 'run'), env)
    return { ...unpacked, [Symbol.asyncDispose]: () => scratch[Symbol.asyncDispose]() }
  } catch (error) {
    await scratch[Symbol.asyncDispose]()
    throw error
  }
}

/** Unpacks a bundle into a directory that must not exist yet, and checks it. */
export async function unpackBundle(path: string, target: string, env: Environment): Promise<UnpackedBundle> {
  await extractArchive(path, target, { env, limits: bundleLimits })
  return checkBundle(target, path)
}
