import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeOwnedDirectory } from '../base/owned-directory.ts'
import type { SecretFile } from './provider.ts'

/** Secrets of one job as files on this machine. */
export interface KeptSecrets extends AsyncDisposable {
  readonly paths: Readonly<Record<string, string>>
}

/** Writes secrets to files of their owner alone, in a directory of their own below `directory`. Disposing removes them. */
export async function keepSecrets(directory: string, files: readonly SecretFile[]): Promise<KeptSecrets> {
  if (files.length === 0) return { paths: {}, [Symbol.asyncDispose]: () => Promise.resolve() }
  const own = await makeOwnedDirectory(directory)
  try {
    const paths: Record<string, string> = {}
    for (const { name, bytes } of files) {
      const path = join(own.path, name)
      await writeFile(path, bytes, { mode: 0o600, flag: 'wx' })
      paths[name] = path
    }
    return { paths, [Symbol.asyncDispose]: async () => own[Symbol.asyncDispose]() }
  } catch (error) {
    await own[Symbol.asyncDispose]()
    throw error
  }
}
