import { mkdirSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { forEachLimited } from '../../base/limit.ts'
import {
  type Artifact,
  type ArtifactRequest,
  type ArtifactWarning,
  readablePath,
} from '../../model/artifact.ts'
import { joinBytes, parentOf } from './bytes.ts'
import { findArtifacts, type FoundArtifacts } from './find.ts'
import { cannotWrite } from './failure.ts'
import { type CopyPlaces, type Stored, storeFile, storeLink } from './store-file.ts'

const copiesAtOnce = 8
/** How many small copies are made before other jobs have their turn. */
const copiesInARow = 32

export interface Collected {
  /** Sorted by path. */
  readonly stored: Artifact[]
  readonly warnings: ArtifactWarning[]
}

/** Copies what globs mean in a workspace into a new directory. Stops, with what it has, when the signal aborts. */
export async function collectArtifacts(
  request: ArtifactRequest,
  places: CopyPlaces,
  signal: AbortSignal,
): Promise<Collected> {
  const found = await findArtifacts(places.workspace, request)
  const left = { gone: [] as Buffer[], outside: [] as Buffer[], unreadable: [...found.unreadable] }
  const stored: Artifact[] = []
  const take = (path: Buffer, result: Stored) => {
    if (typeof result === 'string') left[result].push(path)
    else stored.push(result)
  }
  makeDirectories([...found.files, ...found.links], places.to)
  let copies = 0
  await forEachLimited(found.files, copiesAtOnce, async (path) => {
    if (signal.aborted) return
    copies += 1
    if (copies % copiesInARow === 0) await setImmediate()
    take(path, await storeFile(path, places))
  })
  for (const path of found.links) take(path, storeLink(path, places))
  stored.sort((a, b) => Buffer.compare(a.path, b.path))
  return {
    stored,
    warnings: [...warningsOf(found), ...warningsOfLeft(left), ...nothingFound(request, stored)],
  }
}

function makeDirectories(paths: readonly Buffer[], to: Buffer): void {
  const made = new Set<string>()
  for (const path of paths) {
    const parent = parentOf(path)
    const key = parent.toString('latin1')
    if (made.has(key)) continue
    made.add(key)
    try {
      mkdirSync(joinBytes(to, parent), { recursive: true, mode: 0o700 })
    } catch (error) {
      throw cannotWrite(error, path, 'the records of the run')
    }
  }
}

function nothingFound({ paths }: ArtifactRequest, stored: readonly Artifact[]): ArtifactWarning[] {
  if (paths.length === 0 || stored.length > 0) return []
  return [
    { code: 'artifacts/none', message: `the job left nothing that its artifacts name: ${paths.join(', ')}` },
  ]
}

function warningsOf({ git, special }: FoundArtifacts): ArtifactWarning[] {
  return [
    ...tell('artifacts/git', git, 'the content of %s is left out of the artifacts: it may hold credentials'),
    ...tell('artifacts/special', special, '%s is no file, and left out of the artifacts'),
  ]
}

function warningsOfLeft(
  left: Readonly<Record<Exclude<Stored, Artifact>, readonly Buffer[]>>,
): ArtifactWarning[] {
  return [
    ...tell('artifacts/unreadable', left.unreadable, '%s cannot be read, and is left out of the artifacts'),
    ...tell(
      'artifacts/outside',
      left.outside,
      '%s leads out of the workspace, and is left out of the artifacts',
    ),
    ...tell('artifacts/changed', left.gone, '%s was removed while the artifacts were collected'),
  ]
}

/** One warning for all paths, which names a few of them. */
function tell(code: string, paths: readonly Buffer[], sentence: string): ArtifactWarning[] {
  if (paths.length === 0) return []
  const shown = paths.slice(0, 3).map(readablePath).join(', ')
  const rest = paths.length > 3 ? ` (and ${paths.length - 3} more)` : ''
  return [{ code, message: sentence.replace('%s', () => `${shown}${rest}`) }]
}
