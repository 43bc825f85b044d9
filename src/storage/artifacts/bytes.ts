import { existsSync, readlinkSync, realpathSync } from 'node:fs'

const slash = Buffer.from('/')
const hasDescriptors = existsSync('/proc/self/fd')

/** One path below another, in bytes; either may be empty. */
export function joinBytes(directory: Buffer, path: Buffer): Buffer {
  if (directory.length === 0 || path.length === 0) return directory.length === 0 ? path : directory
  return Buffer.concat([directory, slash, path])
}

/** The directory that a path is in; empty for one without a slash. */
export function parentOf(path: Buffer): Buffer {
  return path.subarray(0, Math.max(path.lastIndexOf(0x2f), 0))
}

export function nameOf(path: Buffer): Buffer {
  return path.subarray(path.lastIndexOf(0x2f) + 1)
}

/** Whether what was opened is at that place, and no directory on the way there was swapped for a link. `place` is resolved already. */
export function isAt(descriptor: number, place: Buffer): boolean {
  const real = hasDescriptors
    ? readlinkSync(`/proc/self/fd/${descriptor}`, { encoding: 'buffer' })
    : realpathSync(place, { encoding: 'buffer' })
  return real.equals(place)
}

/** A path of what is open that no renaming diverts, where the system has such; else its place. */
export function pathOfOpen(descriptor: number, place: Buffer): Buffer {
  return hasDescriptors ? Buffer.from(`/proc/self/fd/${descriptor}`) : place
}
