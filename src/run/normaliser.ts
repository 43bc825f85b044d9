import { realpath } from 'node:fs/promises'
import type { Environment } from '../base/environment.ts'
import { createNormaliser, type Normaliser } from '../parity/normalise.ts'
import { readPatterns } from '../parity/own-patterns.ts'
import type { Places } from '../parity/places.ts'
import { jobWorkspace } from '../records/layout.ts'

export interface NormaliserRequest {
  /** Absent for a run from elsewhere: its records hold no place. */
  readonly workspace: string | undefined
  /** Each job worked in a copy of it. */
  readonly isIsolated: boolean
  readonly runId: string
  /** The caller's variables: where the home and the temporary directory are. */
  readonly env: Environment
  /** `parity.normalise` of the config. A pattern that cannot be used changes nothing. */
  readonly patterns: readonly string[]
}

/** Makes what turns the output of a job of a run on this machine into what is the same anywhere. */
export async function openNormalisers(request: NormaliserRequest): Promise<(job: string) => Normaliser> {
  const { workspace, isIsolated, runId, env } = request
  const places = await readPlaces(env, runId)
  const patterns = await readPatterns(request.patterns)
  const of = (...workspaces: string[]) =>
    createNormaliser({ places: { ...places, workspace: workspaces }, patterns })
  if (workspace === undefined || !isIsolated) {
    const shared = of(...(workspace === undefined ? [] : [workspace]))
    return () => shared
  }
  const known = new Map<string, Normaliser>()
  return (job) => {
    const normaliser = known.get(job) ?? of(jobWorkspace(workspace, job), workspace)
    known.set(job, normaliser)
    return normaliser
  }
}

/** Where a run was, but for its workspaces. */
export async function readPlaces(env: Environment, runId: string): Promise<Omit<Places, 'workspace'>> {
  return {
    temporary: [...(await spellings(env['TMPDIR'] ?? '')), '/tmp', '/var/tmp'],
    home: await spellings(env['HOME'] ?? ''),
    run: [runId],
  }
}

/** A path and the one that it links to. */
async function spellings(path: string): Promise<string[]> {
  if (path === '') return []
  const real = await realpath(path).catch(() => path)
  return real === path ? [path] : [path, real]
}
