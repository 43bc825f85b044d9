import type { Compared } from '../model/compared.ts'
import { type Stability, stabilityVersion } from '../model/stability.ts'
import { stepName } from './side.ts'

/** A run with what is compared of it. */
export interface StabilityRun {
  readonly runId: string
  readonly compared: Compared
}

/**
 * Names jobs, steps and tests that did not always end alike in runs of one source, the newest run first. What a run has not, such
 * as a job that was not chosen, counts for nothing.
 */
export function findUnstable(runs: readonly StabilityRun[]): Stability {
  const seen = new Map<
    string,
    { kind: Stability['unstable'][number]['kind']; job: string; name: string; ends: string[] }
  >()
  for (const { compared } of runs)
    for (const { kind, job, name, end } of endsOf(compared)) {
      const key = `${kind}\0${job}\0${name}`
      const entry = seen.get(key) ?? { kind, job, name, ends: [] }
      entry.ends.push(end)
      seen.set(key, entry)
    }
  const unstable = [...seen.values()].filter(({ ends }) => ends.some((end) => end !== ends[0]))
  return {
    schema_version: stabilityVersion,
    kind: 'loom-stability',
    tree_sha: runs[0]?.compared.source.tree_sha ?? '',
    runs: runs.map(({ runId }) => runId),
    unstable: unstable.map(({ ends, ...unit }) => ({ ...unit, outcomes: countEnds(ends) })),
  }
}

function* endsOf({ jobs }: Compared) {
  for (const { id: job, outcome, steps, tests } of jobs) {
    if (outcome === 'skipped' || outcome === 'cancelled') continue
    yield { kind: 'job' as const, job, name: job, end: outcome }
    for (const step of steps)
      if (step.exit_code !== undefined)
        yield { kind: 'step' as const, job, name: stepName(step), end: `exit ${step.exit_code}` }
    for (const { id, outcome: end } of tests?.cases ?? []) yield { kind: 'test' as const, job, name: id, end }
  }
}

function countEnds(ends: readonly string[]): { outcome: string; runs: number }[] {
  const counts = new Map<string, number>()
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1)
  return [...counts].map(([outcome, runs]) => ({ outcome, runs }))
}
