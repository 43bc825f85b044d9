import type { ExcerptLimits } from './excerpt.ts'
import type { ReportedRun } from './reported-run.ts'

/** How much each step may show. */
export interface Budget {
  readonly failing: ExcerptLimits
  readonly other: ExcerptLimits
}

// Together about what a browser lays out without a pause, and what can be attached to an issue. What failed has half of it.
const halves = { lines: 10_000, characters: 2_000_000 }
const most = { failing: 1000, other: 200 }

/** Shares of a fixed whole: a report has the same greatest size for one job and for a thousand. */
export function planBudget({ jobs }: Pick<ReportedRun, 'jobs'>): Budget {
  const counts = { failing: 0, other: 0 }
  for (const { manifest, earlier } of jobs) {
    for (const { outcome } of manifest?.steps ?? []) counts[outcome === 'success' ? 'other' : 'failing'] += 1
    counts.other += earlier.reduce((sum, { steps }) => sum + steps.length, 0)
  }
  const share = (kind: keyof Budget) => ({
    lines: Math.min(most[kind], Math.floor(halves.lines / Math.max(1, counts[kind]))),
    characters: Math.floor(halves.characters / Math.max(1, counts[kind])),
  })
  return { failing: share('failing'), other: share('other') }
}
