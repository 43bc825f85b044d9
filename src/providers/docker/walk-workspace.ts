import { lstatSync, readdirSync, type BigIntStats } from 'node:fs'
import type { AbsolutePath } from '../../base/brand.ts'
import { hasCode } from '../../base/files.ts'
import { joinPath, rootPath, type BytePath } from './byte-path.ts'

export interface WalkedEntry {
  readonly path: BytePath
  /** Where it is on this machine. */
  readonly place: Buffer
  readonly stats: BigIntStats
}

/**
 * Everything in a workspace, its root first, parents before children, in the order of bytes. What vanishes meanwhile is passed over;
 * a directory that may not be read is told and not entered. Synchronous: for a hundred thousand entries the turns of the event loop
 * would cost more than the calls.
 */
export function* walkWorkspace(
  workspace: AbsolutePath,
  onUnreadable: (path: BytePath) => void,
): Generator<WalkedEntry> {
  const places = [{ path: rootPath, place: Buffer.from(workspace) }]
  for (let next = places.pop(); next !== undefined; next = places.pop()) {
    const stats = unlessGone(next.place, (place) => lstatSync(place, { bigint: true }))
    if (stats === undefined) continue
    yield { ...next, stats }
    if (!stats.isDirectory()) continue
    const { path, place } = next
    const names = namesIn(place, () => {
      onUnreadable(path)
    })
    // The last is taken first.
    for (const name of names.sort((a, b) => Buffer.compare(b, a)))
      places.push({ path: joinPath(path, name), place: Buffer.concat([place, Buffer.from('/'), name]) })
  }
}

function namesIn(place: Buffer, onUnreadable: () => void): Buffer[] {
  try {
    return unlessGone(place, () => readdirSync(place, { encoding: 'buffer' })) ?? []
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM')) throw error
    onUnreadable()
    return []
  }
}

/** Does something with a place; nothing when it is not there, or a directory no longer. */
export function unlessGone<Result>(place: Buffer, work: (place: Buffer) => Result): Result | undefined {
  try {
    return work(place)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
}
