import { realpathSync } from 'node:fs'
import type { AbsolutePath } from '../../base/brand.ts'
import { forEachLimited } from '../../base/limit.ts'
import type { Artifact, ArtifactStore } from '../../model/artifact.ts'
import { joinBytes } from './bytes.ts'
import { collectArtifacts } from './collect.ts'
import { isInPlace, placeArtifact, stateOf } from './place.ts'

export interface ArtifactStoreOptions {
  /** Where a job works. */
  readonly workspaceOf: (job: string) => AbsolutePath
  /** Where the artifacts of a job are kept. */
  readonly directoryOf: (job: string) => AbsolutePath
}

const filesAtOnce = 8

interface Kept {
  readonly artifact: Artifact
  readonly from: Buffer
}

/** The artifacts of one run, kept as plain files beside its records. */
export function createArtifactStore({ workspaceOf, directoryOf }: ArtifactStoreOptions): ArtifactStore {
  const kept = new Map<string, readonly Kept[]>()
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
      const to = Buffer.from(directoryOf(job))
      const workspace = realWorkspaceOf(job)
      const collected = await collectArtifacts(request, { workspace, to }, signal)
      kept.set(
        job,
        collected.stored.map((artifact) => ({ artifact, from: joinBytes(to, artifact.path) })),
      )
      return collected
    },
    async place(job, from, signal) {
      const workspace = realWorkspaceOf(job)
      const latest = new Map<string, Kept>()
      for (const other of from)
        for (const one of kept.get(other) ?? []) latest.set(one.artifact.path.toString('latin1'), one)
      let written = 0
      await forEachLimited([...latest.values()], filesAtOnce, async ({ artifact, from }) => {
        const place = joinBytes(workspace, artifact.path)
        if (signal.aborted || isKnown(artifact.sha256, place)) return
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
