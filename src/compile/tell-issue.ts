import type * as v from 'valibot'
import { catalog } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import {
  durationText,
  expiryText,
  memoryText,
  relativePath,
  secretReference,
  variableName,
} from '../model/job-shapes.ts'
import type { ParsedFile } from './parse.ts'
import { includePath, stageName, workflowSchema } from './schema.ts'
import { keysAt } from './shape-keys.ts'

/** Where a value stands, and where what is wrong with it is told. */
export interface Target {
  readonly file: ParsedFile
  readonly path: readonly PropertyKey[]
  readonly diagnostics: Diagnostic[]
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
  [expiryText, { expected: 'a time such as `30 days`, `1 week and 2 days` or `never`' }],
  [durationText, { expected: 'a duration such as `90s`, `10m` or `1h 30m`' }],
  [
    includePath,
    {
      expected: 'a path below `.loom/templates/` that ends in `.yml` or `.yaml`',
      hint: 'move the file there; `..` is not allowed',
    },
  ],
])

/** What the schema has against a value, as a person would say it. */
export function tellIssue(issue: v.BaseIssue<unknown>, target: Target): Diagnostic[] {
  const { file } = target
  const path = [...target.path, ...(issue.path ?? []).map((item) => item.key as PropertyKey)]
  const branch = branchOf(issue)
  if (branch !== undefined) return branch.flatMap((inner) => tellIssue(inner, { ...target, path }))
  const key = String(path.at(-1))
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const place = file.placeOf(path, 'key')
    return [catalog.workflowUnknownKey(place, key, { keys: keysAt(workflowSchema, path.slice(0, -1)) })]
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
  if (issue.type === 'array' && typeof input === 'string') return { hint: listHint(issue, input) }
  if (issue.type === 'string' && isScriptEntry(issue) && typeof input === 'object' && input !== null)
    return {
      hint: Array.isArray(input) ? listInScript : 'quote the whole line: YAML takes `: ` in it for a mapping',
    }
  if (issue.type === 'strict_object' && input === null)
    return { hint: 'indent the lines that belong to it, or remove the key' }
  if (issue.type === 'strict_object' && keyOf(issue) === 'parallel')
    return { hint: 'write it as `{ matrix: [{ NAME: [a, b] }] }`: every combination is a job' }
  return {}
}

const listInScript = 'write every command as an entry of one list; lists of lists are not flattened'

function listHint(issue: v.BaseIssue<unknown>, input: string): string {
  if (keyOf(issue) === 'include') return `write it as a list: [{ local: ${input} }]`
  const shown = input.length > 60 || input.includes('\n') ? '"…"' : JSON.stringify(input)
  return `write it as a list: [${shown}]`
}

function keyOf(issue: v.BaseIssue<unknown>): string {
  return String(issue.path?.at(-1)?.key)
}

function isScriptEntry(issue: v.BaseIssue<unknown>): boolean {
  return /^(before_|after_)?script$/.test(String(issue.path?.at(-2)?.key))
}

function isTime(issue: v.BaseIssue<unknown>): boolean {
  return /^(timeout|interval|ready_timeout)$/.test(keyOf(issue))
}

/** A value in a few words; never longer than a line. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a mapping'
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text.replaceAll('"', '`')
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
