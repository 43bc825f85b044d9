import { lstat } from 'node:fs/promises'

/** Whether a path is a directory of this user that nobody else may enter: anybody can plant one in the system's temporary directory. */
export async function isTrusted(path: string, uid: number | undefined): Promise<boolean> {
  try {
    const stats = await lstat(path)
    return stats.isDirectory() && (uid === undefined || stats.uid === uid) && (stats.mode & 0o077) === 0
  } catch {
    return false
  }
}
