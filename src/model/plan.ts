import * as v from 'valibot'

/** Identifier of the format, see `docs/formats.md`. */
export const planVersion = 'loom.graph-ir.v1'

const variableSchema = v.object({ key: v.string(), value: v.string() })

export const plannedJobSchema = v.object({
  id: v.string(),
  stage: v.string(),
  target: v.string(),
  image: v.optional(v.string()),
  before_script: v.optional(v.array(v.string())),
  script: v.array(v.string()),
  after_script: v.optional(v.array(v.string())),
  /** Merged by precedence, sorted by key, values as written: they expand when the job starts. */
  variables: v.array(variableSchema),
  timeout_ms: v.number(),
})

export const planEdgeSchema = v.object({
  from: v.string(),
  to: v.string(),
  /** `needs` is written in the workflow; `stage` follows from the order of the stages. */
  kind: v.picklist(['needs', 'stage']),
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
export type PlanEdge = v.InferOutput<typeof planEdgeSchema>

/** How long a job may take unless it says otherwise. */
export const defaultTimeoutMs = 2 * 60 * 60 * 1000
