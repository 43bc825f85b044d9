import * as v from 'valibot'
import { catalog } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ParsedFile } from './parse.ts'
import { type Form, formOf, keysAt } from './shape-keys.ts'
import { durationText, memoryText, relativePath, secretReference, variableName } from '../model/job-shapes.ts'
import {
  includePath,
  defaultSchema,
  includedSchema,
  jobName,
  jobSchema,
  rootSchema,
  stageName,
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
}

export interface DecodedFile {
  readonly file: ParsedFile
  readonly root: Partial<WrittenRoot> & WrittenIncluded
  readonly jobs: readonly DecodedJob[]
  readonly diagnostics: readonly Diagnostic[]
}

const expectations = new Map<RegExp, { expected: string; hint?: string }>([
  [
    variableName,
    { expected: 'a variable name', hint: 'write variable names in capitals, digits and underscores' },
  ],
  [
    stageName,
    { expected: 'a stage name', hint: 'write stage names in small letters, digits, `-` and `_`, at most 32' },
  ],
  [
    secretReference,
    {
      expected: 'a reference such as `env://NAME`',
      hint: 'begin it with env://, file://, exec://, keepass:// or op://',
    },
  ],
  [memoryText, { expected: 'a size such as `512M` or `2Gi`' }],
  [
    relativePath,
    {
      expected: 'a path inside the workspace',
      hint: 'write it from the top of the repository, without `..`',
    },
  ],
  [durationText, { expected: 'a duration such as `90s`, `10m` or `1h 30m`' }],
  [
    includePath,
    {
      expected: 'a path below `.loom/templates/` that ends in `.yml` or `.yaml`',
      hint: 'move the file there; `..` is not allowed',
    },
  ],
])

const rootForm = formOf(workflowSchema)
const jobForm = formOf(jobSchema)

/** Checks a parsed file against the declared shape. What could not be decoded is left out of the result and told. */
export function decodeFile(file: ParsedFile, kind: 'workflow' | 'included'): DecodedFile {
  const diagnostics: Diagnostic[] = []
  const empty = { file, root: {}, jobs: [], diagnostics }
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
    if (isRecord(value) && !isName(key) && !isNear(key, rootKeys))
      diagnostics.push(
        catalog.workflowWrongValue(file.placeOf([key], 'key'), { found: `\`${key}\``, ...nameExpected }),
      )
    else if (!jobName.test(key) && !templateName.test(key))
      diagnostics.push(catalog.workflowUnknownKey(file.placeOf([key], 'key'), key, rootKeys))
    else if (!isRecord(value) && isNear(key, rootKeys))
      diagnostics.push(catalog.workflowUnknownKey(file.placeOf([key], 'key'), key, rootKeys))
    else {
      const target = { file, path: [key], diagnostics }
      const cleaned = withoutUnknownKeys(value, jobForm, target)
      const job = cleaned === undefined ? undefined : decode(jobSchema, cleaned, target)
      if (job !== undefined) jobs.push({ name: key, job, file })
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
  return { file, root: root ?? partialRoot(file.value), jobs, diagnostics }
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
      diagnostics.push(catalog.workflowUnknownKey(file.placeOf([...path, key], 'key'), key, known))
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

/** What is still usable of a root with errors, so that one mistake does not make others of what is right. */
function partialRoot(value: Record<string, unknown>): Partial<WrittenRoot> {
  const stages = value['stages']
  const names = Array.isArray(stages) ? { stages: stages.filter((stage) => typeof stage === 'string') } : {}
  const inherited = isRecord(value['default']) ? goodEntries(defaultSchema.entries, value['default']) : {}
  return { ...goodEntries(rootSchema.entries, value), ...names, default: inherited }
}

function goodEntries(
  entries: Readonly<Record<string, v.GenericSchema>>,
  value: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([key, inner]) => {
      const schema = entries[key]
      return schema !== undefined && v.safeParse(schema, inner).success
    }),
  )
}

interface Target {
  readonly file: ParsedFile
  readonly path: readonly PropertyKey[]
  readonly diagnostics: Diagnostic[]
}

function decode<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  target: Target,
): v.InferOutput<T> | undefined {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  for (const issue of result.issues) target.diagnostics.push(...tell(issue, target))
  return undefined
}

function tell(issue: v.BaseIssue<unknown>, target: Target): Diagnostic[] {
  const { file } = target
  const path = [...target.path, ...(issue.path ?? []).map((item) => item.key as PropertyKey)]
  const branch = branchOf(issue)
  if (branch !== undefined) return branch.flatMap((inner) => tell(inner, { ...target, path }))
  const key = String(path.at(-1))
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const place = file.placeOf(path, 'key')
    return [catalog.workflowUnknownKey(place, key, keysAt(workflowSchema, path.slice(0, -1)))]
  }
  if (issue.received === 'undefined') {
    const parent = path.at(-2)
    const where =
      path.length === 1 ? 'the workflow' : typeof parent === 'number' ? 'this entry' : `\`${String(parent)}\``
    return [catalog.workflowMissingKey(file.placeOf(path.slice(0, -1), 'key'), key, where)]
  }
  const isKey = issue.path?.at(-1)?.origin === 'key'
  const place = file.placeOf(path, isKey ? 'key' : 'value')
  const known = issue.requirement instanceof RegExp ? expectations.get(issue.requirement) : undefined
  const found = describe(isKey ? key : issue.input)
  if (known !== undefined) return [catalog.workflowWrongValue(place, { found, ...known })]
  return [catalog.workflowWrongValue(place, { found, expected: expectedOf(issue), ...hintFor(issue) })]
}

/** Of a union the issues of the member that the value was meant for: the one of its own type. */
function branchOf(
  issue: v.BaseIssue<unknown>,
): [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]] | undefined {
  if (issue.type !== 'union' || issue.issues === undefined) return undefined
  const inner = issue.issues.filter((member) => (member.path?.length ?? 0) > 0)
  const [first, ...rest] = inner
  return first === undefined ? undefined : [first, ...rest]
}

const plain: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a mapping',
  strict_object: 'a mapping',
  record: 'a mapping',
  null: 'null',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  non_empty: 'a text that is not empty',
  min_length: 'a list with at least one entry',
}

function expectedOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'union' && issue.issues !== undefined)
    return [...new Set(issue.issues.map(expectedOf))].join(' or ')
  if (issue.type === 'literal' || issue.type === 'picklist') {
    const values = (issue.expected ?? '').replace(/^\(|\)$/g, '').split(' | ')
    const shown = values.map((value) => value.replaceAll('"', '`')).join(', ')
    return values.length === 1 ? shown : `one of ${shown}`
  }
  if (issue.type === 'min_value') return `a number from ${(issue.expected ?? '').replace('>=', '')}`
  return plain[issue.type] ?? issue.expected ?? issue.message
}

function hintFor(issue: v.BaseIssue<unknown>): { hint?: string } {
  const { input } = issue
  if (issue.type === 'string' && typeof input === 'number' && isTime(issue))
    return { hint: `write it with a unit: "${String(input)}s"` }
  if (issue.type === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return { hint: `quote it: "${String(input)}"` }
  if (issue.type === 'array' && typeof input === 'string')
    return { hint: `write it as a list: [${JSON.stringify(input)}]` }
  return {}
}

function isTime(issue: v.BaseIssue<unknown>): boolean {
  return /^(timeout|interval|ready_timeout)$/.test(String(issue.path?.at(-1)?.key))
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a mapping'
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text.replaceAll('"', '`')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
