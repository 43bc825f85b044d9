import { isUtf8 } from 'node:buffer'
import { readdir, readlink } from 'node:fs/promises'
import { readablePath } from '../model/artifact.ts'
import { artifactsTop, isArtifact } from './layout.ts'

/** Files of a run below its log directory, relative to it, each list sorted. */
export interface RecordPaths {
  readonly records: readonly string[]
  /** What jobs left; links as well. */
  readonly artifacts: readonly string[]
  /**
   * Artifacts that no bundle can hold, as a person may read their names: those whose name or target is no UTF-8, and links out of the
   * artifacts of their job.
   */
  readonly unfit: readonly string[]
}

/** Lists them without following a link. */
export async function listRecords(logs: string): Promise<RecordPaths> {
  const found = { records: [] as string[], artifacts: [] as string[], unfit: [] as string[] }
  await walk(Buffer.from(`${logs}/`), Buffer.alloc(0), found)
  for (const list of Object.values(found)) list.sort()
  return found
}

type Found = { readonly [K in keyof RecordPaths]: string[] }

async function walk(logs: Buffer, directory: Buffer, found: Found): Promise<void> {
  const entries = await readdir(Buffer.concat([logs, directory]), { encoding: 'buffer', withFileTypes: true })
  for (const entry of entries) {
    const path = Buffer.concat([directory, entry.name])
    const text = path.toString('utf8')
    if (entry.isDirectory()) await walk(logs, Buffer.concat([path, Buffer.from('/')]), found)
    else if (!isArtifact(text)) {
      if (entry.isFile()) found.records.push(text)
    } else if (entry.isFile() || entry.isSymbolicLink()) {
      const target = entry.isFile() ? undefined : await readlink(Buffer.concat([logs, path]), 'buffer')
      const isFit = isUtf8(path) && (target === undefined || staysInside(text, target))
      if (isFit) found.artifacts.push(text)
      else found.unfit.push(readablePath(path))
    }
  }
}

/**
 * Whether a link leads to a place among the artifacts that it is one of. It climbs first, out of directories that are none but
 * directories, and then goes down: where all links do so, there is no way out through several of them.
 */
function staysInside(path: string, target: Buffer): boolean {
  const way = target.toString('utf8').split('/')
  const climbed = way.findIndex((name) => name !== '..' && name !== '.')
  const [climbs, rest] = climbed === -1 ? [way, []] : [way.slice(0, climbed), way.slice(climbed)]
  const depth = path.slice(artifactsTop(path).length).split('/').length - 1
  const isAbsolute = way[0] === ''
  return (
    isUtf8(target) &&
    !isAbsolute &&
    !rest.includes('..') &&
    climbs.filter((name) => name === '..').length <= depth
  )
}
