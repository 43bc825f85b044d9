import { readlink, symlink } from 'node:fs/promises'
import { hasCode } from './files.ts'
import { identifyProcess, isAlive, type ProcessIdentity } from './process-identity.ts'

/**
 * Leaves a mark that names this process. A mark is a symbolic link to nothing: it is made in one step with what it says, so
 * that nobody ever sees half of one. False when the path is taken.
 */
export async function leaveMark(path: string): Promise<boolean> {
  try {
    await symlink(JSON.stringify(await identifyProcess(process.pid)), path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Whether the process that left a mark may still be there. Undefined where there is no mark. */
export async function isMarkAlive(path: string): Promise<boolean | undefined> {
  try {
    const identity = decodeIdentity(await readlink(path))
    return identity !== undefined && (await isAlive(identity))
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EINVAL')) return undefined
    throw error
  }
}

function decodeIdentity(text: string): ProcessIdentity | undefined {
  try {
    const { pid, start_time, boot_id, pid_namespace } = JSON.parse(text) as Partial<ProcessIdentity>
    if (typeof pid !== 'number' || typeof start_time !== 'string' || typeof boot_id !== 'string')
      return undefined
    return { pid, start_time, boot_id, pid_namespace }
  } catch {
    return undefined
  }
}
