import { mkdir, mkdtemp, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../base/files.ts'
import type { SecretFile } from './provider.ts'

/** Secrets of one job as files on this machine. */
export interface KeptSecrets extends AsyncDisposable {
  readonly paths: Readonly<Record<string, string>>
}

/** Writes secrets to files of their owner alone, in a directory of their own below `directory`. Disposing removes them. */
export async function keepSecrets(directory: string, files: readonly SecretFile[]): Promise<KeptSecrets> {
  if (files.length === 0) return { paths: {}, [Symbol.asyncDispose]: () => Promise.resolve() }
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const own = await mkdtemp(join(directory, 'job-'))
  const dispose = async () => {
    await rm(own, { recursive: true, force: true })
    await rmdir(directory).catch((error: unknown) => {
      // Another job's are still there.
      if (!hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error
    })
  }
  try {
    const paths: Record<string, string> = {}
    for (const { name, bytes } of files) {
      const path = join(own, name)
      await writeFile(path, bytes, { mode: 0o600, flag: 'wx' })
      paths[name] = path
    }
    return { paths, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}
