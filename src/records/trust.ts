import { statsOfOwn } from '../base/files.ts'

/** Whether a path is a directory of this user that nobody else may enter: anybody can plant one in the system's temporary directory. */
export async function isTrusted(path: string, uid: number | undefined): Promise<boolean> {
  const stats = await statsOfOwn(path, uid)
  return stats?.isDirectory() === true && (stats.mode & 0o077) === 0
}
