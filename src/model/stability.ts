import * as v from 'valibot'

/** Identifier of the format, see `docs/diff.md`. */
export const stabilityVersion = 'v1'

/** What `loom diff --against-last N --format json` prints. */
export const stabilitySchema = v.object({
  schema_version: v.literal(stabilityVersion),
  kind: v.literal('loom-stability'),
  tree_sha: v.string(),
  /** Ids of the runs that were compared, the one in question first. */
  runs: v.array(v.string()),
  /** What did not always end alike. */
  unstable: v.array(
    v.object({
      kind: v.picklist(['job', 'step', 'test']),
      job: v.string(),
      name: v.string(),
      outcomes: v.array(v.object({ outcome: v.string(), runs: v.number() })),
    }),
  ),
})

export type Stability = v.InferOutput<typeof stabilitySchema>
