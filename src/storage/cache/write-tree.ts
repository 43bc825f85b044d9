import {
  chmodSync,
  closeSync,
  fchmodSync,
  fstatSync,
  futimesSync,
  linkSync,
  mkdirSync,
  openSync,
  symlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { hasCode } from '../../base/files.ts'
import { pathBelow } from './byte-paths.ts'
import type { SafeEntry } from './judge.ts'

/** Writes entries that were judged into an empty directory, with modes and times as they say, owned by this user. */
export interface TreeWriter extends Disposable {
  entry(entry: SafeEntry): void
  /** Of the file that came last. */
  content(bytes: Uint8Array): void
  /** Makes links, and gives directories their modes and times. */
  finish(): void
}

/** Links come last: nothing is written through one, whatever the archive says. */
export function createTreeWriter(directory: string): TreeWriter {
  const last: (() => void)[] = []
  /** Whether the system gives a file the mode that it is made with: the umask is the same for all. */
  const isKept = new Map<number, boolean>()
  const isMadeWith = (fd: number, mode: number): boolean => {
    const known = isKept.get(mode) ?? (fstatSync(fd).mode & 0o777) === mode
    isKept.set(mode, known)
    return known
  }
  let open: { readonly fd: number; readonly entry: SafeEntry } | undefined
  const close = () => {
    if (open === undefined) return
    const { fd, entry } = open
    open = undefined
    try {
      if (!isMadeWith(fd, entry.mode)) fchmodSync(fd, entry.mode)
      futimesSync(fd, seconds(entry), seconds(entry))
    } finally {
      closeSync(fd)
    }
  }
  return {
    entry(entry) {
      close()
      const path = pathBelow(directory, entry.name)
      if (entry.kind === 'file')
        open = { fd: withParent(path, () => openSync(path, 'wx', entry.mode)), entry }
      else if (entry.kind === 'directory') {
        mkdirSync(path, { recursive: true, mode: 0o700 })
        last.push(() => {
          chmodSync(path, entry.mode)
          utimesSync(path, seconds(entry), seconds(entry))
        })
      } else {
        const { target = '' } = entry
        if (entry.kind === 'hard-link') withParent(path, () => linkSync(pathBelow(directory, target), path))
        else last.push(() => withParent(path, () => symlinkSync(Buffer.from(target, 'latin1'), path)))
      }
    },
    content(bytes) {
      for (let at = 0; open !== undefined && at < bytes.length;) at += writeSync(open.fd, bytes, at)
    },
    finish() {
      close()
      for (const work of last.reverse()) work()
    },
    [Symbol.dispose]: close,
  }
}

/** An archive need not name the directories that its entries are in. */
function withParent<T>(path: string | Buffer, make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
    const parent = typeof path === 'string' ? dirname(path) : path.subarray(0, path.lastIndexOf('/'))
    mkdirSync(parent, { recursive: true, mode: 0o755 })
    return make()
  }
}

/** In the middle of the microsecond, so that it is the same one when it is read, however the number is rounded on its way. */
function seconds({ mtimeUs }: SafeEntry): number {
  return (mtimeUs + 0.5) / 1e6
}
