import type { Digest } from '../base/brand.ts'
import { compare } from '../base/compare.ts'
import { sha256 } from '../base/hash.ts'
import { canonicalJson, type Json } from '../base/json.ts'
import { catalog } from '../diagnostics/catalog.ts'
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import { type Plan, planVersion } from '../model/plan.ts'
import type { DecodedFile } from './decode.ts'
import { checkEffects } from './effects.ts'
import { checkTexts } from './expand-texts.ts'
import { checkGraph, linkEntries } from './link.ts'
import { loadFiles, type LoadedFiles, type ReadSource } from './load.ts'
import { mostDiagnostics, mostJobs } from './limits.ts'
import { matrixSize } from './matrix.ts'
import { type MergedJob, mergeJobs } from './merge.ts'
import { checkMerged, type PlanContext, planJob, visibleToRules, withUniqueIds } from './plan-job.ts'
import { createRuleJudge, type RuleFacts, type RuleJudge } from './rules.ts'
import { checkVariables } from './variables.ts'

export interface CompileRequest {
  readonly workflow: Source
  readonly readSource: ReadSource
  /** Values that win over every other (`--var`). */
  readonly overrides?: Readonly<Record<string, string>>
  /** What rules are judged by. Default: a repository without files or changes. */
  readonly facts?: RuleFacts
}

export interface Compiled {
  readonly plan: Plan
  /** Canonical JSON of the plan, and its SHA-256. */
  readonly text: string
  readonly digest: Digest
  /** Every file that was read, the workflow first. */
  readonly sources: readonly Source[]
  /** Why the plan has no job; absent when it has one. */
  readonly nothingToRun?: string
}

const noFacts: RuleFacts = {
  predefined: () => Promise.resolve({}),
  changedPaths: () => Promise.resolve({ paths: [] }),
  existingPaths: () => Promise.resolve([]),
}

/** Workflow text → Plan. Pure but for `readSource` and `facts`. All errors at once, in source order. */
export async function compile(request: CompileRequest): Promise<Checked<Compiled>> {
  const loaded = await loadFiles(request.workflow, request.readSource)
  const main = loaded.files.at(-1)
  const { jobs, diagnostics: unmerged } = mergeJobs(loaded.files)
  const stages = main?.root.stages ?? []
  const facts = request.facts ?? noFacts
  const judge = createRuleJudge(facts)
  let errors = [...loaded.diagnostics, ...unmerged]
  const refuse = (): Checked<Compiled> => ({ ok: false, diagnostics: inSourceOrder(errors, loaded.sources) })
  const tooMany = tooManyJobs(main, jobs)
  if (tooMany !== undefined) {
    errors = [...errors, tooMany]
    return refuse()
  }
  if (main !== undefined && main.file.source === request.workflow)
    errors = [...errors, ...checkWorkflow(main, jobs, errors.length === 0)]
  errors = [...errors, ...checkGraph(jobs, stages), ...(await checkRules(main, jobs, judge))]
  const rootVariables = mergedVariables(loaded)
  const context = { judge, facts, rootVariables, overrides: request.overrides ?? {} }
  const isOn = errors.length > 0 || (await isWorkflowOn(main, context))
  const entries = isOn
    ? withUniqueIds((await Promise.all(jobs.map(async (job) => planJob(job, context)))).flat())
    : []
  const linked = linkEntries(entries, stages, jobs)
  const variables = entries.flatMap((entry) => [
    checkVariables(entry, loaded.files),
    checkTexts(entry.problems, entry.merged, loaded.files),
  ])
  errors = [...errors, ...judge.diagnostics, ...variables.flatMap((checked) => checked.errors)]
  if (errors.length === 0) errors = [...linked.diagnostics]
  if (errors.length > 0) return refuse()
  const nodes = entries
    .map(({ node }) => node)
    .sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || compare(a.id, b.id))
  const plan: Plan = { schema: planVersion, stages: [...stages], nodes, edges: linked.edges }
  const text = canonicalJson(plan as Json)
  const nothing = isOn ? 'the rules of every job leave it out' : 'no rule of `workflow.rules` is true'
  const value = { plan, text, digest: sha256(text), sources: loaded.sources }
  const warnings = [...variables.flatMap((checked) => checked.warnings), ...checkEffects(loaded.files, jobs)]
  return {
    ok: true,
    value: nodes.length > 0 ? value : { ...value, nothingToRun: nothing },
    warnings: inSourceOrder(warnings, loaded.sources),
  }
}

/** Asked first of all, before anything is made of each job or of each pair of them. */
function tooManyJobs(main: DecodedFile | undefined, jobs: readonly MergedJob[]): Diagnostic | undefined {
  const count = jobs.reduce((sum, { job }) => sum + matrixSize(job.parallel?.matrix ?? [{}]), 0)
  if (count <= mostJobs || main === undefined) return undefined
  return catalog.workflowTooManyJobs(main.file.placeOf([]), count, mostJobs)
}

function checkWorkflow(main: DecodedFile, jobs: readonly MergedJob[], isGood: boolean): Diagnostic[] {
  const stages = main.root.stages ?? []
  const placeOfStage = (at: number) => main.file.placeOf(['stages', at])
  const found = stages.flatMap((name, at) =>
    stages.indexOf(name) < at
      ? [catalog.workflowDuplicateStage(placeOfStage(at), name, placeOfStage(stages.indexOf(name)))]
      : [],
  )
  const known = main.wrong.includes('stages') ? undefined : main.root.stages
  for (const job of jobs) found.push(...checkMerged(job, known))
  if (isGood && found.length === 0 && jobs.length === 0)
    found.push(catalog.workflowNoJobs(main.file.placeOf([])))
  return found
}

const workflowRules = ['workflow', 'rules'] as const

async function checkRules(
  main: DecodedFile | undefined,
  jobs: readonly MergedJob[],
  judge: RuleJudge,
): Promise<Diagnostic[]> {
  const lists = jobs.flatMap(({ job, rulesOf }) =>
    job.rules === undefined ? [] : [{ rules: job.rules, ...rulesOf }],
  )
  const rules = main?.root.workflow?.rules
  if (main !== undefined && rules !== undefined) lists.push({ rules, file: main.file, path: workflowRules })
  return (await Promise.all(lists.map(async (list) => judge.check(list)))).flat()
}

async function isWorkflowOn(
  main: DecodedFile | undefined,
  { judge, facts, rootVariables, overrides }: PlanContext,
): Promise<boolean> {
  const rules = main?.root.workflow?.rules
  if (main === undefined || rules === undefined) return true
  const variables = visibleToRules({ ...rootVariables, ...overrides }, await facts.predefined())
  // What cannot be expanded is told of the jobs.
  if (variables === undefined) return true
  return (await judge.judge({ rules, file: main.file, path: workflowRules }, variables)).included
}

function mergedVariables({ files }: LoadedFiles): Record<string, string> {
  return files.reduce<Record<string, string>>((merged, file) => ({ ...merged, ...file.root.variables }), {})
}

function inSourceOrder(diagnostics: readonly Diagnostic[], sources: readonly Source[]): Diagnostic[] {
  const order = (diagnostic: Diagnostic) => {
    const span = diagnostic.span
    return span === undefined ? [-1, 0] : [sources.indexOf(span.source), span.start]
  }
  const seen = new Set<string>()
  const sorted = [...diagnostics]
    .sort((a, b) => {
      const [fileA = 0, startA = 0] = order(a)
      const [fileB = 0, startB = 0] = order(b)
      return fileA - fileB || startA - startB || compare(a.code, b.code)
    })
    .filter((diagnostic) => {
      const { code, message, span } = diagnostic
      const key = `${code} ${message} ${span?.source.path ?? ''} ${span?.start ?? ''}`
      return !seen.has(key) && seen.add(key).has(key)
    })
  return bounded(sorted)
}

/** Output that nobody could read is cut, and says so. */
function bounded(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const shown = diagnostics.slice(0, mostDiagnostics)
  const last = shown.at(-1)?.span
  const more = diagnostics.length - shown.length
  return more === 0 || last === undefined
    ? shown
    : [...shown, catalog.workflowTooManyErrors({ span: last }, more)]
}
