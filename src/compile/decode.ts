import * as v from 'valibot'
import { catalog } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ParsedFile } from './parse.ts'
import { type Form, formOf } from './shape-keys.ts'
import { rule as ruleSchema } from '../model/job-shapes.ts'
import { foreignKeyHint, isForeignRoot } from './foreign-keys.ts'
import { describe, isRecord, tellIssue, type Target } from './tell-issue.ts'
import {
  defaultSchema,
  includedSchema,
  jobName,
  jobSchema,
  rootSchema,
  templateName,
  workflowSchema,
  type WrittenIncluded,
  type WrittenJob,
  type WrittenRoot,
} from './schema.ts'

/** A job or template as one file has it. */
export interface DecodedJob {
  readonly name: string
  readonly job: WrittenJob
  readonly file: ParsedFile
  /** Keys that are written but wrong, and so missing from `job`; told already. */
  readonly wrong: readonly string[]
}

export interface DecodedFile {
  readonly file: ParsedFile
  readonly root: Partial<WrittenRoot> & WrittenIncluded
  readonly jobs: readonly DecodedJob[]
  /** Root keys that are written but wrong, and those of `default`. */
  readonly wrong: readonly string[]
  readonly wrongDefaults: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

const rootForm = formOf(workflowSchema)
const jobForm = formOf(jobSchema)

/** Checks a parsed file against the declared shape. What could not be decoded is left out of the result and told. */
export function decodeFile(file: ParsedFile, kind: 'workflow' | 'included'): DecodedFile {
  const diagnostics: Diagnostic[] = []
  const empty = { file, root: {}, jobs: [], wrong: [], wrongDefaults: [], diagnostics }
  if (!isRecord(file.value)) {
    diagnostics.push(
      catalog.workflowWrongValue(file.placeOf([]), {
        found: describe(file.value),
        expected: 'a mapping of keys and jobs',
      }),
    )
    return empty
  }
  const schema = kind === 'workflow' ? rootSchema : includedSchema
  const rootKeys = Object.keys(schema.entries)
  const jobs: DecodedJob[] = []
  for (const [key, value] of Object.entries(file.value)) {
    if (rootKeys.includes(key)) continue
    if (Object.hasOwn(rootSchema.entries, key)) {
      const hint = 'remove it: only the workflow itself has it'
      diagnostics.push(catalog.workflowUnknownKey(file.placeOf([key], 'key'), key, { keys: rootKeys, hint }))
    } else if (isForeignRoot(key, value)) {
      const hint = foreignKeyHint(key, [])
      diagnostics.push(catalog.workflowUnknownKey(file.placeOf([key], 'key'), key, { keys: rootKeys, hint }))
    } else if (isRecord(value) && !isName(key) && !isNear(key, rootKeys))
      diagnostics.push(
        catalog.workflowWrongValue(file.placeOf([key], 'key'), { found: `\`${key}\``, ...nameExpected }),
      )
    else if (!jobName.test(key) && !templateName.test(key))
      diagnostics.push(catalog.workflowUnknownKey(file.placeOf([key], 'key'), key, { keys: rootKeys }))
    else if (!isRecord(value) && isNear(key, rootKeys))
      diagnostics.push(catalog.workflowUnknownKey(file.placeOf([key], 'key'), key, { keys: rootKeys }))
    else {
      const target = { file, path: [key], diagnostics }
      jobs.push(decodeJob(key, withoutUnknownKeys(value, jobForm, target), target))
    }
  }
  const own = Object.entries(file.value).filter(([key]) => rootKeys.includes(key))
  const cleaned = Object.fromEntries(
    own.map(([key, value]) => [
      key,
      withoutUnknownKeys(value, rootForm.at(key), { file, path: [key], diagnostics }),
    ]),
  )
  const root = decode(schema as typeof rootSchema, cleaned, { file, path: [], diagnostics })
  if (root !== undefined) return { file, root, jobs, wrong: [], wrongDefaults: [], diagnostics }
  const usable = partialRoot(file.value)
  const wrongDefaults = wrongKeys(file.value['default'], usable.default ?? {})
  const wrong = wrongKeys(file.value, goodEntries(schema.entries, file.value))
  return { file, root: usable, jobs, wrong, wrongDefaults, diagnostics }
}

/** Tells every unknown key, and every list where a mapping should be, at every depth, and leaves it out; the schema alone would stop at the first of a mapping. */
function withoutUnknownKeys(value: unknown, form: Form, target: Target): unknown {
  const { file, path, diagnostics } = target
  const inner = (key: PropertyKey, part: unknown): unknown =>
    typeof part === 'object' && part !== null
      ? withoutUnknownKeys(part, form.at(key), { ...target, path: [...path, key] })
      : part
  if (Array.isArray(value)) {
    if (!form.refusesList) return value.map((entry: unknown, at) => inner(at, entry))
    const wrong = { found: 'a list', expected: 'a mapping' }
    diagnostics.push(catalog.workflowWrongValue(file.placeOf(path), wrong))
    return undefined
  }
  if (!isRecord(value)) return value
  const known = form.keys
  const kept = Object.entries(value).filter(([key]) => {
    const isKnown = known.length === 0 || known.includes(key)
    if (!isKnown)
      diagnostics.push(
        catalog.workflowUnknownKey(file.placeOf([...path, key], 'key'), key, {
          keys: known,
          hint: foreignKeyHint(key, path),
        }),
      )
    return isKnown
  })
  return Object.fromEntries(kept.map(([key, part]) => [key, inner(key, part)]))
}

const nameExpected = {
  expected: 'a job name',
  hint: 'write job names in small letters, digits, `-` and `_`, at most 64; a template begins with a dot',
}

function isName(key: string): boolean {
  return jobName.test(key) || templateName.test(key)
}

function isNear(key: string, names: readonly string[]): boolean {
  return names.some((name) => name.startsWith(key.slice(0, 4)) || key.startsWith(name.slice(0, 4)))
}

/** A job, or what is usable of one with errors: the rest of it is checked all the same, and others may name it. */
function decodeJob(name: string, value: unknown, target: Target): DecodedJob {
  const { file } = target
  const job = value === undefined ? undefined : decode(jobSchema, value, target)
  if (job !== undefined) return { name, job, file, wrong: [] }
  if (!isRecord(value)) return { name, job: {}, file, wrong: required }
  const usable: Record<string, unknown> = goodEntries(jobSchema.entries, value)
  const wrong = wrongKeys(value, usable)
  if (wrong.includes('needs')) usable['needs'] = []
  if (wrong.includes('rules')) usable['rules'] = usableRules(value['rules'])
  return { name, job: usable, file, wrong }
}

const required = ['stage', 'target', 'script']

function wrongKeys(written: unknown, usable: object): string[] {
  return isRecord(written) ? Object.keys(written).filter((key) => !Object.hasOwn(usable, key)) : []
}

/** Each rule where it stands, without what is wrong in it. */
function usableRules(rules: unknown): Record<string, unknown>[] {
  if (!Array.isArray(rules)) return []
  return rules.map((rule: unknown) => (isRecord(rule) ? goodEntries(ruleSchema.entries, rule) : {}))
}

/** What is still usable of a root with errors, so that one mistake does not make others of what is right. */
function partialRoot(value: Record<string, unknown>): Partial<WrittenRoot> {
  const stages = value['stages']
  const names = Array.isArray(stages) ? { stages: stages.filter((stage) => typeof stage === 'string') } : {}
  const inherited = isRecord(value['default']) ? goodEntries(defaultSchema.entries, value['default']) : {}
  const workflow = isRecord(value['workflow'])
    ? { workflow: { rules: usableRules(value['workflow']['rules']) } }
    : {}
  return { ...goodEntries(rootSchema.entries, value), ...names, ...workflow, default: inherited }
}

function goodEntries(
  entries: Readonly<Record<string, v.GenericSchema>>,
  value: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([key, inner]) => {
      // `constructor` is a key like any other, and no property of every object.
      const schema = Object.hasOwn(entries, key) ? entries[key] : undefined
      return schema !== undefined && v.safeParse(schema, inner).success
    }),
  )
}

function decode<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  target: Target,
): v.InferOutput<T> | undefined {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  for (const issue of result.issues) target.diagnostics.push(...tellIssue(issue, target))
  return undefined
}
