import { mkdirSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { hasCode } from '../../base/files.ts'
import { lookAt } from './beneath.ts'
import { bytesOf, parentOf, readablePath, type BytePath } from './byte-path.ts'
import type { FileState } from './file-state.ts'
import type { Author, Verdict } from './ledger.ts'
import { copyFile, writeNewFile } from './new-file.ts'

const mostWarnings = 20

export interface Conflict {
  readonly path: BytePath
  readonly verdict: Exclude<Verdict, { readonly type: 'free' }>
  /** Whether the version that was not preferred is more than the path's removal. */
  readonly hasLoser: boolean
}

/** A place for a job's version of a path among its records, its directory made; beside what is there already. */
export function placeInRecords({ conflictsDirectory }: Author, path: BytePath): Buffer {
  for (let attempt = 0; ; attempt++) {
    const root = attempt === 0 ? conflictsDirectory : `${conflictsDirectory}.${attempt}`
    const place = Buffer.concat([Buffer.from(`${root}/`), bytesOf(path)])
    if (isFree(place, Buffer.concat([Buffer.from(`${root}/`), bytesOf(parentOf(path))]))) return place
  }
}

function isFree(place: Buffer, directory: Buffer): boolean {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
  } catch (error) {
    if (hasCode(error, 'EEXIST', 'ENOTDIR')) return false
    throw error
  }
  return lookAt(place) === undefined
}

/** Keeps another job's version of a path, which is about to be replaced; a link as a file that names its target. */
export async function keepInRecords(
  author: Author,
  { path, place, state }: { readonly path: BytePath; readonly place: Buffer; readonly state: FileState },
): Promise<void> {
  if (state.kind === 'file') await copyFile(place, placeInRecords(author, path))
  if (state.kind !== 'link') return
  const target = readlinkSync(place, { encoding: 'buffer' })
  await writeNewFile(placeInRecords(author, path), { sizeBytes: target.length }, [target])
}

/** Tells both jobs of every conflict, as far as anybody would read it. */
export async function tellConflicts(author: Author, conflicts: readonly Conflict[]): Promise<void> {
  const messages = new Map<Author, string[]>()
  const tell = (to: Author, message: string) => {
    const told = messages.get(to) ?? []
    told.push(message)
    messages.set(to, told)
  }
  for (const { path, verdict, hasLoser } of conflicts) {
    const name = readablePath(path)
    const { other } = verdict
    const [winner, loser] = verdict.type === 'ours' ? [author, other] : [other, author]
    if (winner !== undefined)
      tell(
        winner,
        `${name} was changed by the job ${loser?.jobId ?? ''} as well: what this job made of it stays, since it comes first in the plan`,
      )
    if (loser !== undefined) tell(loser, lostMessage({ name, winner, loser, hasLoser }))
  }
  for (const [{ log }, told] of messages) {
    const more = told.length - mostWarnings
    const summary = more > 0 ? [`${more} more paths were changed by more than one job`] : []
    for (const message of [...told.slice(0, mostWarnings), ...summary])
      await log.tell({ type: 'warning', code: 'docker/conflict', message })
  }
}

interface Loss {
  readonly name: string
  readonly winner: Author | undefined
  readonly loser: Author
  readonly hasLoser: boolean
}

function lostMessage({ name, winner, loser, hasLoser }: Loss): string {
  const cause =
    winner === undefined
      ? `${name} was changed in the workspace while the job ran`
      : `${name} was changed by the job ${winner.jobId} as well, which comes first in the plan`
  const kept = `what this job made of it is in ${basename(loser.conflictsDirectory)}/${name} of its records`
  return `${cause}: ${hasLoser ? kept : 'that it was removed does not count'}`
}
