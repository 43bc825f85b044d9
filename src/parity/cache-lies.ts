import type { Compared } from '../model/compared.ts'
import type { DifferenceClass } from '../model/run-diff.ts'
import { compareRuns } from './compare-runs.ts'
import type { Located } from './notes.ts'

/** A key that a job found, and with which it came out otherwise than without it. */
export interface CacheLie {
  readonly job: string
  /** Keys that it found, or that jobs before it found. */
  readonly keys: readonly string[]
  readonly differences: readonly Located[]
}

/** Keys that were found, by job. */
export type FoundKeys = ReadonlyMap<string, readonly string[]>

/** What no cache may change. */
const results: ReadonlySet<DifferenceClass> = new Set(['outcome', 'tests', 'artifacts'])

/** Where the results of two runs of the same differ. */
export function differingResults(a: Compared, b: Compared): Located[] {
  return compareRuns(a, b).differences.filter((one) => results.has(one.class))
}

/**
 * Which keys made jobs come out otherwise: `differences` are between a run without caches and one with them, `anyway` between two
 * without. A job that found nothing itself may have what an earlier one found, since they share a workspace.
 */
export function findCacheLies(
  differences: readonly Located[],
  anyway: readonly Located[],
  { jobs, found }: { readonly jobs: readonly string[]; readonly found: FoundKeys },
): CacheLie[] {
  const steady = new Set(anyway.map(({ path }) => path))
  const telling = differences.filter(({ path }) => !steady.has(path))
  return jobs.flatMap((job, at) => {
    const own = telling.filter((one) => one.at[1] === job)
    if (own.length === 0) return []
    const before = jobs.slice(0, at).flatMap((other) => found.get(other) ?? [])
    const keys = found.get(job) ?? before
    return keys.length === 0 ? [] : [{ job, keys: [...new Set(keys)], differences: own }]
  })
}
