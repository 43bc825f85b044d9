import * as v from 'valibot'

/** Shapes of the larger job keys, see `docs/workflow.md`. What they do at run time is the business of other parts. */

export const variableName = /^[A-Z_][A-Z0-9_]*$/
export const durationText = /^\s*(\d+\s*(s|m|h)\s*)+$/
const amount =
  '\\d{1,9}\\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mos?|months?|y|yrs?|years?)'
export const expiryText = new RegExp(
  `^\\s*(?:never|\\d{1,9}|${amount}(?:(?:\\s*,|\\s+and\\b|)\\s*${amount})*)\\s*$`,
)
export const secretReference = /^(env|file|exec|keepass|op):\/\/.+$/
export const memoryText = /^\d+(\.\d+)?\s*[kmgKMG]?i?[bB]?$/
export const relativePath = /^(?![/~]|.*(^|\/)\.\.(\/|$))[^\0]+$/

export const text = v.pipe(v.string(), v.nonEmpty())
export const texts = v.pipe(v.array(text), v.minLength(1))
export const variables = v.record(v.pipe(v.string(), v.regex(variableName)), v.string())
export const duration = v.pipe(v.string(), v.regex(durationText))
const paths = v.pipe(v.array(v.pipe(v.string(), v.regex(relativePath))), v.minLength(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const command = v.union([text, texts])

export const need = v.union([
  text,
  v.strictObject({ job: text, optional: v.optional(v.boolean()), artifacts: v.optional(v.boolean()) }),
])

export const image = v.union([
  text,
  v.strictObject({
    name: v.optional(text),
    pull_policy: v.optional(v.picklist(['always', 'if-not-present', 'never'])),
    entrypoint: v.optional(v.array(v.string())),
    user: v.optional(text),
    platform: v.optional(text),
    build: v.optional(
      v.strictObject({
        context: v.optional(text),
        dockerfile: v.optional(text),
        args: v.optional(v.record(v.string(), v.string())),
        target: v.optional(text),
      }),
    ),
  }),
])

export const service = v.union([
  text,
  v.strictObject({
    name: text,
    alias: v.optional(text),
    variables: v.optional(variables),
    command: v.optional(command),
    entrypoint: v.optional(v.array(v.string())),
    healthcheck: v.optional(
      v.strictObject({
        command,
        interval: v.optional(duration),
        timeout: v.optional(duration),
        retries: v.optional(count),
      }),
    ),
    ready_timeout: v.optional(duration),
  }),
])

export const secrets = v.record(
  v.pipe(v.string(), v.regex(variableName)),
  v.strictObject({
    ref: v.pipe(v.string(), v.regex(secretReference)),
    file: v.optional(v.boolean()),
    required: v.optional(v.boolean()),
  }),
)

const jobWhen = v.picklist(['on_success', 'always', 'never', 'manual'])
const resultWhen = v.picklist(['on_success', 'on_failure', 'always'])

export const cacheEntry = v.strictObject({
  name: v.optional(text),
  paths: v.optional(paths),
  key: v.optional(
    v.union([
      text,
      v.strictObject({ prefix: v.optional(text), files: v.optional(texts), template: v.optional(text) }),
    ]),
  ),
  fallback_keys: v.optional(v.array(text)),
  policy: v.optional(v.picklist(['pull-push', 'pull', 'push'])),
  when: v.optional(resultWhen),
  disabled: v.optional(v.boolean()),
})
export const cache = v.union([v.null(), v.array(cacheEntry), cacheEntry])

export const artifacts = v.strictObject({
  paths: v.optional(paths),
  exclude: v.optional(texts),
  when: v.optional(resultWhen),
  name: v.optional(text),
  expire_in: v.optional(v.pipe(v.string(), v.regex(expiryText))),
  reports: v.optional(v.strictObject({ junit: v.optional(v.union([text, texts])) })),
})

export const rule = v.strictObject({
  if: v.optional(text),
  changes: v.optional(texts),
  exists: v.optional(texts),
  when: v.optional(jobWhen),
  variables: v.optional(variables),
})

export const retry = v.union([
  v.picklist([0, 1, 2]),
  v.strictObject({
    max: v.picklist([0, 1, 2]),
    when: v.optional(v.array(v.picklist(['always', 'script_failure', 'provider_failure', 'timeout']))),
  }),
])

export const allowFailure = v.union([
  v.boolean(),
  v.strictObject({ exit_codes: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1)) }),
])

export const parallel = v.strictObject({
  matrix: v.pipe(
    v.array(
      v.record(
        v.pipe(v.string(), v.regex(variableName)),
        v.union([v.string(), v.pipe(v.array(v.string()), v.minLength(1))]),
      ),
    ),
    v.minLength(1),
  ),
})

export const resources = v.strictObject({
  cpus: v.optional(v.pipe(v.number(), v.minValue(0.01))),
  memory: v.optional(v.pipe(v.string(), v.regex(memoryText))),
})
