import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readlink, symlink } from 'node:fs/promises'
import { homedir, hostname } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import type { Digest } from '../../base/brand.ts'
import type { Environment } from '../../base/environment.ts'
import { hasCode } from '../../base/files.ts'
import { sha256 } from '../../base/hash.ts'
import { canonicalJson } from '../../base/json.ts'
import { ifSystemAllows } from '../../base/system-error.ts'

/**
 * What this user of this machine is called on engines during one boot: a digest of the machine's id, its name, the user, and a
 * random key. The key is made once a boot and kept in the user's state directory, since machines that were cloned from one image
 * have the rest in common. Where it cannot be kept, the id is a new one each time, and nobody finds again what has it.
 */
export async function makeHostId(bootId: string, env: Environment): Promise<Digest> {
  const path = keyPath(bootId, env)
  const key = randomBytes(16).toString('hex')
  const own = await digestOf(key)
  const keep = async () => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await leaveKey(path, key)
    return (await readHostId(bootId, env)) ?? own
  }
  return ifSystemAllows(keep, own)
}

/** The id that this user of this machine had during a boot. Undefined when it had none, or none that is known any more. */
export async function readHostId(bootId: string, env: Environment): Promise<Digest | undefined> {
  try {
    const key = await readlink(keyPath(bootId, env))
    return /^[0-9a-f]{32}$/.test(key) ? await digestOf(key) : undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EINVAL', 'EACCES')) return undefined
    throw error
  }
}

/** Whether this user has ever made an id on this machine: if not, nothing on any engine is theirs. */
export function hasHostIds(env: Environment): boolean {
  return existsSync(keysDirectory(env))
}

function keysDirectory(env: Environment): string {
  const base = env['XDG_STATE_HOME']
  const home = env['HOME'] ?? homedir()
  return join(base !== undefined && isAbsolute(base) ? base : join(home, '.local/state'), 'loom/boots')
}

function keyPath(bootId: string, env: Environment): string {
  return join(keysDirectory(env), bootId === '' ? 'any' : bootId)
}

/** A symbolic link to nothing is made in one step with what it says: of several processes the first wins. */
async function leaveKey(path: string, key: string): Promise<void> {
  await symlink(key, path).catch((error: unknown) => {
    if (!hasCode(error, 'EEXIST')) throw error
  })
}

async function digestOf(key: string): Promise<Digest> {
  return sha256(canonicalJson([key, await machineId(), hostname(), process.getuid?.() ?? null]))
}

async function machineId(): Promise<string> {
  try {
    return (await readFile('/etc/machine-id', 'utf8')).trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EACCES')) return ''
    throw error
  }
}
