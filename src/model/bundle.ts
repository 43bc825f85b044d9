import * as v from 'valibot'

/** Version of `bundle.json` and `files.json`, see `docs/formats.md`. */
export const bundleVersion = 'v1'

/** How the name of a bundle ends; who exports one may leave out the `.loom`. */
export const bundleExtension = '.tar.zst'

/** `bundle.json`, the last entry of a bundle: every other one. */
export const bundleSchema = v.looseObject({
  schema_version: v.literal(bundleVersion),
  kind: v.literal('loom-bundle'),
  run_id: v.pipe(v.string(), v.regex(/^\d{1,30}$/)),
  loom_version: v.string(),
  /** In the order of the bundle; `sha256` in hex. */
  files: v.array(v.object({ path: v.string(), size: v.number(), sha256: v.string() })),
})

/** `files.json`: what the snapshot of a run held, sorted by path, with the ids that git gives to modes and contents. */
export const fileListSchema = v.looseObject({
  schema_version: v.literal(bundleVersion),
  kind: v.literal('loom-files'),
  files: v.array(v.object({ path: v.string(), mode: v.string(), blob: v.string() })),
})

export type Bundle = v.InferOutput<typeof bundleSchema>
export type FileList = v.InferOutput<typeof fileListSchema>
