import { realpathSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { AbsolutePath } from '../../base/brand.ts'
import { forEachLimited } from '../../base/limit.ts'
import type { Artifact, ArtifactStore } from '../../model/artifact.ts'
import { joinBytes } from './bytes.ts'
import { collectArtifacts } from './collect.ts'
import { readKept } from './read-kept.ts'
import { isInPlace, placeArtifact, stateOf } from './place.ts'

export interface ArtifactStoreOptions {
  /** Where a job works. */
  readonly workspaceOf: (job: string) => AbsolutePath
  /** Where the artifacts of a job are kept. */
  readonly directoryOf: (job: string) => AbsolutePath
  /** Where the artifacts are of jobs that an earlier run in the workspace ran, and this one does not. */
  readonly earlier?: ReadonlyMap<string, AbsolutePath>
}

const filesAtOnce = 8
/** How many small files are looked at before other jobs have their turn. */
const filesInARow = 32

interface Kept {
  readonly artifact: Artifact
  readonly from: Buffer
}

/** The artifacts of one run, kept as plain files beside its records. */
export function createArtifactStore(options: ArtifactStoreOptions): ArtifactStore {
  const { workspaceOf, directoryOf, earlier } = options
  const kept = new Map<string, readonly Kept[]>()
  const keep = (job: string, artifacts: readonly Artifact[], directory: AbsolutePath) => {
    const there = Buffer.from(directory)
    const list = artifacts.map((artifact) => ({ artifact, from: joinBytes(there, artifact.path) }))
    kept.set(job, list)
    return list
  }
  const keptOf = async (job: string): Promise<readonly Kept[]> => {
    const directory = earlier?.get(job)
    const known = kept.get(job)
    if (known !== undefined || directory === undefined) return known ?? []
    return keep(job, await readKept(Buffer.from(directory)), directory)
  }
  // What a file was when its bytes were known: digest and place → state.
  const known = new Map<string, string>()
  const realWorkspaceOf = (job: string) => realpathSync(workspaceOf(job), { encoding: 'buffer' })
  const keyOf = (sha256: string, place: Buffer) => `${sha256} ${place.toString('latin1')}`
  const note = (sha256: string, place: Buffer) => {
    known.set(keyOf(sha256, place), stateOf(place))
  }
  const isKnown = (sha256: string, place: Buffer) => {
    const state = known.get(keyOf(sha256, place))
    return state !== undefined && state !== '' && state === stateOf(place)
  }
  return {
    async collect(job, request, signal) {
      const to = directoryOf(job)
      const places = { workspace: realWorkspaceOf(job), to: Buffer.from(to) }
      const collected = await collectArtifacts(request, places, signal)
      keep(job, collected.stored, to)
      return collected
    },
    async place(job, from, signal) {
      const workspace = realWorkspaceOf(job)
      const latest = new Map<string, Kept>()
      for (const other of from)
        for (const one of await keptOf(other)) latest.set(one.artifact.path.toString('latin1'), one)
      let written = 0
      let looked = 0
      await forEachLimited([...latest.values()], filesAtOnce, async ({ artifact, from }) => {
        const place = joinBytes(workspace, artifact.path)
        if (signal.aborted || isKnown(artifact.sha256, place)) return
        looked += 1
        if (looked % filesInARow === 0) await setImmediate()
        const placing = { artifact, from, workspace }
        if (!(await isInPlace(placing))) {
          await placeArtifact(placing)
          written += 1
        }
        note(artifact.sha256, place)
      })
      return { files: latest.size, written }
    },
    forget: (job) => {
      kept.delete(job)
    },
  }
}
