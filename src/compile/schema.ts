import * as v from 'valibot'

/** Shape of a workflow file. Types, validation and the shipped JSON Schema come from these declarations alone. */

export const stageName = /^[a-z][a-z0-9_-]{0,31}$/
export const jobName = /^[a-z][a-z0-9_-]{0,63}$/
export const templateName = /^\.[a-z][a-z0-9_-]{0,63}$/
export const variableName = /^[A-Z_][A-Z0-9_]*$/
export const durationText = /^\s*(\d+\s*(s|m|h)\s*)+$/
export const includePath = /^\.loom\/templates\/(?!.*\.\.)[^\\]+\.ya?ml$/

const text = v.pipe(v.string(), v.nonEmpty())
const script = v.pipe(v.array(text), v.minLength(1))
const variables = v.record(v.pipe(v.string(), v.regex(variableName)), v.string())
const need = v.union([
  text,
  v.strictObject({ job: text, optional: v.optional(v.boolean()), artifacts: v.optional(v.boolean()) }),
])
const image = v.union([text, v.strictObject({ name: text })])

const shared = {
  target: v.optional(v.picklist(['linux'])),
  image: v.optional(image),
  variables: v.optional(variables),
  before_script: v.optional(script),
  after_script: v.optional(script),
  timeout: v.optional(v.pipe(v.string(), v.regex(durationText))),
}

/** Keys of `default`: what every job starts from. */
export const defaultSchema = v.strictObject(shared)

/** Keys of a job or a template; what is required is asked after the merge. */
export const jobSchema = v.strictObject({
  ...shared,
  extends: v.optional(v.union([text, v.array(text)])),
  needs: v.optional(v.array(need)),
  stage: v.optional(text),
  script: v.optional(script),
})

export const includeSchema = v.strictObject({ local: v.pipe(v.string(), v.regex(includePath)) })

const rootKeys = {
  include: v.optional(v.array(includeSchema)),
  variables: v.optional(variables),
  default: v.optional(defaultSchema),
}

/** Root keys that are no jobs, of a workflow. */
export const rootSchema = v.object({
  version: v.literal('v1'),
  stages: v.pipe(v.array(v.pipe(v.string(), v.regex(stageName))), v.minLength(1)),
  ...rootKeys,
})

/** Root keys that are no jobs, of an included file. */
export const includedSchema = v.object(rootKeys)

/** The whole file, for editors; further keys are jobs and templates. */
export const workflowSchema = v.objectWithRest(rootSchema.entries, jobSchema)

export type WrittenJob = v.InferOutput<typeof jobSchema>
export type WrittenRoot = v.InferOutput<typeof rootSchema>
export type WrittenIncluded = v.InferOutput<typeof includedSchema>

/** Keys that the language has and this version does not build yet: never silently ignored. */
export const unsupportedRootKeys = ['workflow']
export const unsupportedJobKeys = [
  'runner_pool',
  'secrets',
  'services',
  'invariant',
  'cache',
  'artifacts',
  'rules',
  'retry',
  'allow_failure',
  'parallel',
  'resources',
  'tests',
]
