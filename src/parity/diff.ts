import { diffVersion, type RunDiff } from '../model/run-diff.ts'
import { findArtifacts, findTests } from './affected.ts'
import { compareRuns } from './compare-runs.ts'
import { readFailing } from './evidence.ts'
import { explain } from './explain.ts'
import { findFirstDivergence } from './first-divergence.ts'
import type { RunSide } from './side.ts'
import { findSourceChanges } from './source-changes.ts'

export interface DiffOptions {
  /** Paths to leave out, see `createIgnored`. */
  readonly ignore?: readonly string[]
}

/**
 * Compares two runs and says why they differ. The verdict follows from what is compared alone; the sides' readers deepen the
 * explanation. Swapping the runs swaps the sides of the answer. Fails with `diff/unknown-path`.
 */
export async function diffRuns(a: RunSide, b: RunSide, options: DiffOptions = {}): Promise<RunDiff> {
  const sides = { a, b }
  const { verdict, differences, ignored } = compareRuns(a.compared, b.compared, options.ignore)
  const isOtherSource = differences.some((one) => one.class === 'source')
  const [first, source] = await Promise.all([
    findFirstDivergence(differences, sides),
    isOtherSource ? findSourceChanges(sides) : undefined,
  ])
  const leftOut = ignored.reduce((sum, one) => sum + one.differences, 0)
  const failing = verdict === 'diverged' ? await readFailing(first, sides) : {}
  return {
    schema_version: diffVersion,
    kind: 'loom-diff',
    verdict,
    a: describe(a),
    b: describe(b),
    causes: verdict === 'diverged' ? explain({ sides, differences, leftOut, source, failing }) : [],
    ...(first === undefined ? {} : { first }),
    ...(source === undefined ? {} : { source }),
    tests: findTests(differences),
    artifacts: findArtifacts(differences, sides),
    differences: differences.map(({ at: _, ...difference }) => difference),
    ignored: [...ignored],
  }
}

function describe({ facts, compared }: RunSide): RunDiff['a'] {
  return {
    run_id: facts.runId,
    context: facts.context,
    status: facts.status,
    started_at: facts.startedAt,
    parity_digest: facts.parityDigest,
    tree_sha: compared.source.tree_sha,
    ...(facts.headSha === undefined ? {} : { head_sha: facts.headSha }),
  }
}
