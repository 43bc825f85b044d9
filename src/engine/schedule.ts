import { isPassed, type JobOutcome } from '../model/outcome.ts'
import type { Plan } from '../model/plan.ts'

export interface ScheduleState {
  readonly plan: Plan
  readonly outcomes: ReadonlyMap<string, JobOutcome>
  readonly running: ReadonlySet<string>
}

export interface ScheduleLimits {
  readonly maxParallel: number
  /** A failed job stops everything that has not started. */
  readonly failFast: boolean
}

export interface Decision {
  /** Jobs to start now, in plan order. */
  readonly start: readonly string[]
  /** Jobs that will never start, each with why. */
  readonly skip: readonly { readonly job: string; readonly reason: string }[]
}

/** Says what happens next. Pure: the same state gives the same decision; call it again whenever a job has ended. */
export function schedule({ plan, outcomes, running }: ScheduleState, limits: ScheduleLimits): Decision {
  const failed = firstFailure(plan, outcomes)
  const waiting = plan.nodes.filter((job) => !outcomes.has(job.id) && !running.has(job.id))
  if (limits.failFast && failed !== undefined) {
    return {
      start: [],
      skip: waiting.map((job) => ({ job: job.id, reason: `\`${failed}\` failed and --fail-fast is on` })),
    }
  }
  const before = predecessors(plan)
  const start: string[] = []
  const skip: { job: string; reason: string }[] = []
  const skipped = new Map<string, string>()
  const judge = judgeOnce((needed) => {
    const blocker = needed.find((name) => skipped.has(name) || isBlocking(outcomes.get(name)))
    if (blocker !== undefined) return { root: skipped.get(blocker) ?? rootOf(blocker, before, outcomes) }
    return { isReady: needed.every((name) => outcomes.has(name)) }
  })
  for (const { id, when } of waiting) {
    const needed = before.get(id) ?? none
    const verdict = when === 'always' ? { isReady: hasEnded(needed, outcomes, skipped) } : judge(needed)
    if ('root' in verdict) {
      skipped.set(id, verdict.root)
      skip.push({ job: id, reason: `needs \`${verdict.root}\`, which did not pass` })
    } else if (verdict.isReady && start.length + running.size < limits.maxParallel) start.push(id)
  }
  return { start, skip }
}

const none: readonly string[] = []

/** `when: always` waits for the end of others, however they ended. */
function hasEnded(
  needed: readonly string[],
  outcomes: ReadonlyMap<string, JobOutcome>,
  skipped: ReadonlyMap<string, string>,
): boolean {
  return needed.every((name) => outcomes.has(name) || skipped.has(name))
}

type Verdict = { readonly root: string } | { readonly isReady: boolean }

/** Jobs of a stage mostly wait for the very same jobs: each such list is looked at once. */
function judgeOnce(judge: (needed: readonly string[]) => Verdict): (needed: readonly string[]) => Verdict {
  const verdicts = new Map<readonly string[], Verdict>()
  return (needed) => {
    const known = verdicts.get(needed)
    if (known !== undefined) return known
    const verdict = judge(needed)
    verdicts.set(needed, verdict)
    return verdict
  }
}

function isBlocking(outcome: JobOutcome | undefined): boolean {
  return outcome !== undefined && !isPassed(outcome)
}

function firstFailure(plan: Plan, outcomes: ReadonlyMap<string, JobOutcome>): string | undefined {
  return plan.nodes.find(({ id }) => {
    const end = outcomes.get(id)
    return (end?.outcome === 'failed' || end?.outcome === 'timed_out') && !isPassed(end)
  })?.id
}

/** Where the trouble began: of a skipped job the job that it was skipped for. */
function rootOf(
  job: string,
  before: ReadonlyMap<string, readonly string[]>,
  outcomes: ReadonlyMap<string, JobOutcome>,
): string {
  if (outcomes.get(job)?.outcome !== 'skipped') return job
  const blocker = before.get(job)?.find((name) => isBlocking(outcomes.get(name)))
  return blocker === undefined ? job : rootOf(blocker, before, outcomes)
}

const known = new WeakMap<Plan, ReadonlyMap<string, readonly string[]>>()

/** What each job waits for; jobs that wait for the same have the same list. */
function predecessors(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const made = known.get(plan)
  if (made !== undefined) return made
  const before = new Map<string, string[]>()
  for (const { from, to } of plan.edges) {
    const list = before.get(to)
    if (list === undefined) before.set(to, [from])
    else list.push(from)
  }
  const lists = new Map<string, string[]>()
  for (const [job, list] of before) {
    const key = list.join(' ')
    before.set(job, lists.get(key) ?? list)
    if (!lists.has(key)) lists.set(key, list)
  }
  known.set(plan, before)
  return before
}
