import * as v from 'valibot'
import { sizeText } from '../base/size.ts'

const text = v.pipe(v.string(), v.nonEmpty())
const size = v.pipe(
  v.string(),
  v.regex(sizeText, (issue) => `found \`${String(issue.input)}\`, expected a size such as \`10GiB\``),
)
const texts = v.array(text)

/** Shape of a config file, see `docs/config.md`. It holds defaults of the runtime; what runs is in the workflow. */
export const configSchema = v.strictObject({
  runtime: v.optional(
    v.strictObject({
      docker: v.optional(
        v.strictObject({ workspaceMount: v.optional(v.picklist(['ephemeral_volume', 'bind_mount'])) }),
      ),
      workspace: v.optional(v.strictObject({ root: v.optional(text) })),
      host: v.optional(v.strictObject({ env: v.optional(v.picklist(['inherit', 'clean'])) })),
      jobs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
  cache: v.optional(v.strictObject({ dir: v.optional(text), maxSize: v.optional(size) })),
  parity: v.optional(v.strictObject({ ignore: v.optional(texts), normalise: v.optional(texts) })),
  providers: v.optional(
    v.strictObject({
      keepass: v.optional(
        v.strictObject({
          aliases: v.optional(
            v.record(
              text,
              v.strictObject({
                path: v.optional(text),
                passwordEnv: v.optional(text),
                keyfileEnv: v.optional(text),
              }),
            ),
          ),
        }),
      ),
      op: v.optional(v.strictObject({ serviceAccountTokenEnv: v.optional(text) })),
    }),
  ),
  secrets: v.optional(
    v.strictObject({
      allowExec: v.optional(v.record(text, v.pipe(texts, v.minLength(1)))),
      allowFiles: v.optional(texts),
    }),
  ),
})

export type WrittenConfig = v.InferOutput<typeof configSchema>
