import { realpathSync } from 'node:fs'
import type { AbsolutePath } from '../../base/brand.ts'
import { forEachLimited } from '../../base/limit.ts'
import type { Artifact, ArtifactStore } from '../../model/artifact.ts'
import { joinBytes } from './bytes.ts'
import { collectArtifacts } from './collect.ts'
import { isInPlace, placeArtifact, stateOf } from './place.ts'

export interface ArtifactStoreOptions {
  readonly workspace: AbsolutePath
  /** Where the artifacts of a job are kept. */
  readonly directoryOf: (job: string) => AbsolutePath
}

const filesAtOnce = 8

interface Kept {
  readonly artifact: Artifact
  readonly from: Buffer
}

/** The artifacts of one run, kept as plain files beside its records. */
export function createArtifactStore({ workspace: path, directoryOf }: ArtifactStoreOptions): ArtifactStore {
  const workspace = realpathSync(path, { encoding: 'buffer' })
  const kept = new Map<string, readonly Kept[]>()
  // What a file was when its bytes were known: path and digest → state.
  const known = new Map<string, string>()
  const keyOf = ({ path, sha256 }: Artifact) => `${sha256} ${path.toString('latin1')}`
  const note = (artifact: Artifact) => {
    known.set(keyOf(artifact), stateOf(joinBytes(workspace, artifact.path)))
  }
  const isKnown = (artifact: Artifact) => {
    const state = known.get(keyOf(artifact))
    return state !== undefined && state !== '' && state === stateOf(joinBytes(workspace, artifact.path))
  }
  return {
    async collect(job, request, signal) {
      const to = Buffer.from(directoryOf(job))
      const collected = await collectArtifacts(request, { workspace, to }, signal)
      kept.set(
        job,
        collected.stored.map((artifact) => ({ artifact, from: joinBytes(to, artifact.path) })),
      )
      return collected
    },
    async place(jobs, signal) {
      const latest = new Map<string, Kept>()
      for (const job of jobs)
        for (const one of kept.get(job) ?? []) latest.set(one.artifact.path.toString('latin1'), one)
      let written = 0
      await forEachLimited([...latest.values()], filesAtOnce, async ({ artifact, from }) => {
        if (signal.aborted || isKnown(artifact)) return
        const placing = { artifact, from, workspace }
        if (!(await isInPlace(placing))) {
          await placeArtifact(placing)
          written += 1
        }
        note(artifact)
      })
      return { files: latest.size, written }
    },
    forget: (job) => {
      kept.delete(job)
    },
  }
}
