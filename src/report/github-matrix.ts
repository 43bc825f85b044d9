import { LoomFailure } from '../diagnostics/failure.ts'
import { nearest } from '../diagnostics/suggest.ts'
import { levelsOf } from '../model/levels.ts'
import type { Plan, PlannedJob } from '../model/plan.ts'

export interface GithubMatrixOptions {
  /** Lines `pool=label,label`; empty ones count for nothing. The pool `*` is every one that no line names, and no pool at all. */
  readonly runsOn: readonly string[]
  /** How many levels the workflow on GitHub has jobs for. Default: as many as there are. */
  readonly levels?: number
}

export interface GithubMatrixEntry {
  /** Its id: what `jobs` of the Action takes. */
  readonly job: string
  readonly stage: string
  readonly 'runs-on': readonly string[]
}

/** For each level what `strategy.matrix` of a job on GitHub takes. */
export interface GithubMatrix {
  readonly levels: readonly { readonly include: readonly GithubMatrixEntry[] }[]
}

/** GitHub: a matrix makes at most so many jobs. */
const mostEntries = 256
const anyPool = '*'
const defaultLabels: readonly string[] = ['ubuntu-latest']

/**
 * What a workflow on GitHub needs to run each job of a plan on a machine of its own. A job on GitHub waits for whole jobs, not for
 * entries of their matrices, so that each level is a matrix. Fails with `plan/…` where GitHub could not run it.
 */
export function githubMatrix(plan: Plan, options: GithubMatrixOptions): GithubMatrix {
  const labels = parseRunsOn(options.runsOn)
  const levels = levelsOf(plan)
  refuseTooMany(levels, options.levels ?? levels.length)
  return {
    levels: levels.map((jobs) => ({
      include: jobs.map((job) => ({ job: job.id, stage: job.stage, 'runs-on': labelsOf(job, labels) })),
    })),
  }
}

/** `pool=label,label` lines as labels by pool. Fails with `plan/wrong-runs-on`. */
export function parseRunsOn(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, readonly string[]>()
  for (const line of lines.map((text) => text.trim()).filter((text) => text !== '')) {
    const at = line.indexOf('=')
    const pool = line.slice(0, Math.max(at, 0)).trim()
    const named = line
      .slice(at + 1)
      .split(',')
      .map((label) => label.trim())
    if (pool === '' || named.includes(''))
      throw wrongLine(line, 'expected `pool=label` or `pool=label,label`')
    if (labels.has(pool)) throw wrongLine(line, `the pool \`${pool}\` has a line already`)
    labels.set(pool, named)
  }
  return labels
}

function labelsOf(
  { id, runner_pool: pool }: PlannedJob,
  labels: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const named = labels.get(pool ?? anyPool) ?? labels.get(anyPool)
  if (named !== undefined) return named
  if (pool === undefined) return defaultLabels
  const near = nearest(pool, [...labels.keys()])
  throw new LoomFailure('usage', {
    code: 'plan/unknown-pool',
    message: `job \`${id}\` wants a runner of the pool \`${pool}\`, and no line of \`runs-on\` names it`,
    hint:
      near === undefined
        ? `add the line \`${pool}=self-hosted,${pool}\` with the labels of its runners, or \`${anyPool}=ubuntu-latest\` for all others`
        : `did you mean \`${near}\`?`,
  })
}

function refuseTooMany(levels: readonly (readonly PlannedJob[])[], most: number): void {
  if (levels.length > most)
    throw new LoomFailure('usage', {
      code: 'plan/too-many-levels',
      message: `the jobs take ${levels.length} levels, one after the other, and the workflow has jobs for ${most}`,
      hint: 'add a job for each further level to the workflow on GitHub, and raise `levels`',
    })
  const wide = levels.findIndex((jobs) => jobs.length > mostEntries)
  if (wide === -1) return
  throw new LoomFailure('usage', {
    code: 'plan/too-many-jobs',
    message: `level ${wide} has ${levels[wide]?.length ?? 0} jobs, and a matrix of GitHub takes ${mostEntries}`,
    hint: 'plan fewer with `--job`, or let some wait for others with `needs`',
  })
}

function wrongLine(line: string, why: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'plan/wrong-runs-on',
    message: `\`${line}\` does not say where a pool runs: ${why}`,
    hint: 'write a line a pool, such as `gpu=self-hosted,gpu`',
  })
}
