import * as v from 'valibot'
import {
  allowFailure,
  artifacts,
  cache,
  duration,
  image,
  need,
  parallel,
  resources,
  retry,
  rule,
  secrets,
  service,
  text,
  texts,
  variables,
} from '../model/job-shapes.ts'

/** Shape of a workflow file. Types, validation and the shipped JSON Schema come from these declarations alone. */

export const stageName = /^[a-z][a-z0-9_-]{0,31}$/
export const jobName = /^[a-z][a-z0-9_-]{0,63}$/
export const templateName = /^\.[a-z][a-z0-9_-]{0,63}$/
export const includePath = /^\.loom\/templates\/(?!.*\.\.)[^\\]+\.ya?ml$/

const shared = {
  target: v.optional(v.picklist(['linux'])),
  image: v.optional(image),
  variables: v.optional(variables),
  before_script: v.optional(texts),
  after_script: v.optional(texts),
  timeout: v.optional(duration),
  services: v.optional(v.array(service)),
  cache: v.optional(cache),
  artifacts: v.optional(artifacts),
  retry: v.optional(retry),
  allow_failure: v.optional(allowFailure),
  parallel: v.optional(parallel),
  resources: v.optional(resources),
  tests: v.optional(v.picklist(['node'])),
  runner_pool: v.optional(text),
  invariant: v.optional(v.unknown()),
}

/** Keys of `default`: what every job starts from. */
export const defaultSchema = v.strictObject(shared)

/** Keys of a job or a template; what is required is asked after the merge. */
export const jobSchema = v.strictObject({
  ...shared,
  extends: v.optional(v.union([text, v.array(text)])),
  needs: v.optional(v.array(need)),
  stage: v.optional(text),
  script: v.optional(texts),
  secrets: v.optional(secrets),
  rules: v.optional(v.array(rule)),
})

const includeSchema = v.strictObject({ local: v.pipe(v.string(), v.regex(includePath)) })

const rootKeys = {
  include: v.optional(v.array(includeSchema)),
  variables: v.optional(variables),
  default: v.optional(defaultSchema),
}

/** Root keys that are no jobs, of a workflow. */
export const rootSchema = v.object({
  version: v.literal('v1'),
  stages: v.pipe(v.array(v.pipe(v.string(), v.regex(stageName))), v.minLength(1)),
  workflow: v.optional(
    v.strictObject({ rules: v.pipe(v.array(v.strictObject({ if: v.optional(text) })), v.minLength(1)) }),
  ),
  ...rootKeys,
})

/** Root keys that are no jobs, of an included file. */
export const includedSchema = v.object(rootKeys)

/** The whole file, for editors; further keys are jobs and templates. */
export const workflowSchema = v.objectWithRest(rootSchema.entries, jobSchema)

export type WrittenJob = v.InferOutput<typeof jobSchema>
export type WrittenRoot = v.InferOutput<typeof rootSchema>
export type WrittenIncluded = v.InferOutput<typeof includedSchema>
export type WrittenRule = NonNullable<WrittenJob['rules']>[number]
