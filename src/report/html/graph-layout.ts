import type { PlanEdge } from '../../model/plan.ts'

export interface GraphJob {
  readonly id: string
  readonly stage: string
}

/** A job's place; pixels from the top left corner. */
export interface PlacedJob<Job extends GraphJob> {
  readonly job: Job
  readonly x: number
  readonly y: number
}

export interface GraphLayout<Job extends GraphJob> {
  readonly jobs: readonly PlacedJob<Job>[]
  readonly stages: readonly { readonly name: string; readonly x: number }[]
  readonly width: number
  readonly height: number
}

export const nodeSize = { width: 172, height: 30 }
export const nodeGap = { x: 56, y: 14 }
const top = 28

/**
 * Stages as columns from left to right. A job that needs another one of its own stage stands in a further column of it. Jobs are
 * in their order, moved towards what they need, so that few lines cross.
 */
export function layOutGraph<Job extends GraphJob>(
  jobs: readonly Job[],
  needs: readonly PlanEdge[],
): GraphLayout<Job> {
  const columns = columnsOf(jobs, needs)
  const rows = new Map<string, number>()
  const stages: { name: string; x: number }[] = []
  const placed = columns.flatMap((column, at) => {
    const x = at * (nodeSize.width + nodeGap.x)
    const [{ stage } = { stage: '' }] = column
    if (stages.at(-1)?.name !== stage) stages.push({ name: stage, x })
    return ordered(column, needs, rows).map((job, row) => {
      rows.set(job.id, row)
      return { job, x, y: top + row * (nodeSize.height + nodeGap.y) }
    })
  })
  const tallest = Math.max(0, ...columns.map(({ length }) => length))
  return {
    jobs: placed,
    stages,
    width: columns.length * (nodeSize.width + nodeGap.x) - nodeGap.x,
    height: top + tallest * (nodeSize.height + nodeGap.y),
  }
}

function columnsOf<Job extends GraphJob>(jobs: readonly Job[], needs: readonly PlanEdge[]): Job[][] {
  const byId = new Map(jobs.map((job) => [job.id, job]))
  const depths = new Map<string, number>()
  const depthOf = (job: Job): number => {
    const known = depths.get(job.id)
    if (known !== undefined) return known
    const before = needs
      .filter(({ to }) => to === job.id)
      .flatMap(({ from }) => byId.get(from) ?? [])
      .filter(({ stage }) => stage === job.stage)
    const depth = Math.max(-1, ...before.map(depthOf)) + 1
    depths.set(job.id, depth)
    return depth
  }
  const stages = [...new Set(jobs.map(({ stage }) => stage))]
  return stages.flatMap((stage) => {
    const columns: Job[][] = []
    for (const job of jobs.filter((one) => one.stage === stage)) (columns[depthOf(job)] ??= []).push(job)
    return columns
  })
}

function ordered<Job extends GraphJob>(
  column: readonly Job[],
  needs: readonly PlanEdge[],
  rows: ReadonlyMap<string, number>,
): Job[] {
  const wish = (job: Job, row: number) => {
    const before = needs.filter(({ to }) => to === job.id).flatMap(({ from }) => rows.get(from) ?? [])
    return before.length === 0 ? row : before.reduce((sum, one) => sum + one, 0) / before.length
  }
  return column
    .map((job, row) => ({ job, row, wish: wish(job, row) }))
    .sort((a, b) => a.wish - b.wish || a.row - b.row)
    .map(({ job }) => job)
}
