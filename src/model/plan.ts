import * as v from 'valibot'
import { allowFailure, artifacts, cacheEntry, image, resources, service } from './job-shapes.ts'

/** Identifier of the format, see `docs/formats.md`. */
export const planVersion = 'loom.graph-ir.v1'

const variableSchema = v.object({ key: v.string(), value: v.string() })

const plannedJobSchema = v.object({
  /** Unique, safe as a path. */
  id: v.string(),
  /** As the workflow has it; all entries of a matrix share it. Absent where it is the id. */
  name: v.optional(v.string()),
  stage: v.string(),
  target: v.string(),
  image: v.optional(v.string()),
  /** The image, where it is more than a name. Variables are in its texts, and in those of services. */
  image_options: v.optional(image),
  before_script: v.optional(v.array(v.string())),
  script: v.array(v.string()),
  after_script: v.optional(v.array(v.string())),
  /** Merged by precedence, sorted by key, values as written: they expand when the job starts. */
  variables: v.array(variableSchema),
  /** What this entry of a matrix sets. */
  matrix: v.optional(v.array(variableSchema)),
  /** `always`: also after failure. `manual`: only when named. Absent: when what it waits for has passed. */
  when: v.optional(v.picklist(['always', 'manual'])),
  timeout_ms: v.number(),
  /** References only, sorted by name. */
  secrets: v.optional(
    v.array(v.object({ name: v.string(), ref: v.string(), file: v.boolean(), required: v.boolean() })),
  ),
  services: v.optional(v.array(service)),
  cache: v.optional(v.array(cacheEntry)),
  artifacts: v.optional(artifacts),
  retry: v.optional(v.object({ max: v.number(), when: v.optional(v.array(v.string())) })),
  allow_failure: v.optional(allowFailure),
  resources: v.optional(resources),
  tests: v.optional(v.string()),
  runner_pool: v.optional(v.string()),
  invariant: v.optional(v.unknown()),
})

const planEdgeSchema = v.object({
  from: v.string(),
  to: v.string(),
  /** `needs` is written in the workflow; `stage` follows from the order of the stages. */
  kind: v.picklist(['needs', 'stage']),
  /** Absent: what `from` leaves is handed on to `to`. */
  artifacts: v.optional(v.literal(false)),
})

export const planSchema = v.object({
  schema: v.literal(planVersion),
  stages: v.array(v.string()),
  /** Executable jobs in order of stage, then of name. */
  nodes: v.array(plannedJobSchema),
  /** `to` starts after `from`; sorted by `to`, then `from`. */
  edges: v.array(planEdgeSchema),
})

/** What is to run: every job resolved, the graph explicit. Identical input gives identical bytes. */
export type Plan = v.InferOutput<typeof planSchema>
export type PlannedJob = v.InferOutput<typeof plannedJobSchema>
export type PlannedCache = NonNullable<PlannedJob['cache']>[number]
export type PlannedSecret = NonNullable<PlannedJob['secrets']>[number]
export type PlanEdge = v.InferOutput<typeof planEdgeSchema>

/** How long a job may take unless it says otherwise. */
export const defaultTimeoutMs = 2 * 60 * 60 * 1000

/** The job's name as the workflow has it. */
export function nameOf(job: PlannedJob): string {
  return job.name ?? job.id
}

/** The jobs of a plan that are in a set, with the edges between them. */
export function partOfPlan(plan: Plan, chosen: ReadonlySet<string>): Plan {
  return {
    ...plan,
    nodes: plan.nodes.filter((node) => chosen.has(node.id)),
    edges: plan.edges.filter((edge) => chosen.has(edge.from) && chosen.has(edge.to)),
  }
}

/** Whether a job has a cache that is not disabled. */
export function hasCaches({ cache = [] }: PlannedJob): boolean {
  return cache.some(({ disabled }) => disabled !== true)
}

/** Ids of the jobs whose artifacts a job gets, in plan order. */
export function handsArtifactsTo({ nodes, edges }: Plan, job: string): string[] {
  const from = new Set(
    edges.filter((edge) => edge.to === job && edge.artifacts !== false).map(({ from }) => from),
  )
  return nodes
    .filter(({ id, artifacts }) => from.has(id) && artifacts?.paths !== undefined)
    .map(({ id }) => id)
}
