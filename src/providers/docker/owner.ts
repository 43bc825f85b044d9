import * as v from 'valibot'
import type { Environment } from '../../base/environment.ts'
import { identifyProcess, isAlive } from '../../base/process-identity.ts'
import { makeHostId, readHostId } from './host-id.ts'
import type { Owner } from './labels.ts'

/** This process, as the owner of what it makes on an engine. Its user's state directory remembers the machine's id. */
export async function ownOwner(env: Environment): Promise<Owner> {
  const identity = await identifyProcess(process.pid)
  return { host_id: await makeHostId(identity.boot_id, env), ...identity }
}

const ownerSchema = v.strictObject({
  host_id: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  pid: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  start_time: v.pipe(v.string(), v.regex(/^[\x20-\x7e]{1,64}$/)),
  // It becomes the name of a file.
  boot_id: v.pipe(v.string(), v.regex(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/)),
  pid_namespace: v.optional(v.pipe(v.string(), v.regex(/^pid:\[\d{1,20}\]$/))),
})

/** Reads a label, which anybody who may use the engine can have written. Undefined for what `labelsOf` does not write. */
export function decodeOwner(label: string): Owner | undefined {
  const decoded = v.safeParse(v.pipe(v.string(), v.parseJson(), ownerSchema), label)
  return decoded.success ? decoded.output : undefined
}

/**
 * Whether an owner is gone for certain. What is in doubt is left alone, since an engine may be shared:
 *
 * - Another boot than this one: only if this user's state directory knows the host id of that boot. Two machines cloned from one
 *   image boot apart, so neither knows the other's; what has lived through the same boot can be looked at.
 * - This boot: only if the host id and the process namespace are this process's own, and the process is not there. Into the
 *   namespace of another container nobody can look.
 */
export async function isDead(owner: Owner, own: Owner, env: Environment): Promise<boolean> {
  if (owner.boot_id !== own.boot_id) {
    if (owner.boot_id === '' || own.boot_id === '') return false
    return owner.host_id === (await readHostId(owner.boot_id, env))
  }
  if (owner.host_id !== own.host_id || owner.pid_namespace !== own.pid_namespace) return false
  return !(await isAlive(owner))
}
