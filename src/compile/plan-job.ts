import { compare } from '../base/compare.ts'
import { sha256 } from '../base/hash.ts'
import { catalog } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { parseDuration } from '../model/duration.ts'
import { defaultTimeoutMs, type PlannedJob } from '../model/plan.ts'
import { expandVariables, valueIn } from '../model/variables.ts'
import { cachesOf, checkCaches } from './caches.ts'
import { expansionProblem } from './expansion.ts'
import { type ExpandedTexts, expandTexts, mayRefer } from './expand-texts.ts'
import { expandMatrix, type MatrixEntry, matrixJobId } from './matrix.ts'
import type { MergedJob } from './merge.ts'
import type { RuleFacts, RuleJudge, RuleVerdict } from './rules.ts'
import type { WrittenJob } from './schema.ts'

/** One job to run, and where it comes from. */
export interface PlannedEntry {
  readonly node: PlannedJob
  readonly merged: MergedJob
  /** What came of putting its variables into its texts. */
  readonly problems: ExpandedTexts['problems']
}

export interface PlanContext {
  readonly judge: RuleJudge
  readonly facts: RuleFacts
  /** Of the root, all files merged. */
  readonly rootVariables: Readonly<Record<string, string>>
  readonly overrides: Readonly<Record<string, string>>
}

/** The jobs that a written one becomes: one, one for each entry of its matrix, or none where its rules leave it out. */
export async function planJob(merged: MergedJob, context: PlanContext): Promise<PlannedEntry[]> {
  const entries = merged.job.parallel === undefined ? [{}] : expandMatrix(merged.job.parallel.matrix)
  const ids = entryIds(merged.name, entries, merged.job.parallel !== undefined)
  const planned: PlannedEntry[] = []
  for (const [at, entry] of entries.entries()) {
    const variables = variablesOf(merged, entry, context)
    const verdict = await judgeJob(merged, variables, context)
    if (!verdict.included) continue
    const all = { ...variables, ...verdict.variables, ...context.overrides }
    const { problems, ...texts } = await textsOf(merged, all, context)
    const withTexts = { ...merged, job: { ...merged.job, ...texts } }
    const node = nodeOf(withTexts, { id: ids[at] ?? merged.name, entry, variables: all, verdict })
    planned.push({ node, merged, problems })
  }
  return planned
}

/** Two rows of a matrix may have the same values under other names; then the names count as well. */
function entryIds(name: string, entries: readonly MatrixEntry[], isMatrix: boolean): string[] {
  if (!isMatrix) return [name]
  const ids = entries.map((entry) => matrixJobId(name, entry))
  return ids.map((id, at) => {
    if (ids.indexOf(id) === ids.lastIndexOf(id)) return id
    const names = JSON.stringify(Object.entries(entries[at] ?? {}).sort(([a], [b]) => compare(a, b)))
    return `${id}-${sha256(names).slice(7, 15)}`
  })
}

/** The id of a matrix job can be that of another job: `test-20` beside `test` with `20`. Then its id says more. */
export function withUniqueIds(entries: readonly PlannedEntry[]): PlannedEntry[] {
  const counts = new Map<string, number>()
  for (const { node } of entries) counts.set(node.id, (counts.get(node.id) ?? 0) + 1)
  return entries.map((entry) => {
    const { id, name, matrix } = entry.node
    if (counts.get(id) === 1 || name === undefined) return entry
    const digest = sha256(JSON.stringify([name, matrix])).slice(7, 15)
    return { ...entry, node: { ...entry.node, id: `${id}-${digest}` } }
  })
}

function variablesOf(
  { job, written }: MergedJob,
  entry: MatrixEntry,
  { rootVariables, overrides }: PlanContext,
): Record<string, string> {
  const merged = { ...rootVariables, ...job.variables, ...entry }
  for (const name of Object.keys(job.secrets ?? {}))
    if (written.job.variables?.[name] === undefined) Reflect.deleteProperty(merged, name)
  return { ...merged, ...overrides }
}

const always: RuleVerdict = { included: true, when: 'on_success', variables: {} }

async function judgeJob(
  { job, name, rulesOf }: MergedJob,
  variables: Readonly<Record<string, string>>,
  { judge, facts }: PlanContext,
): Promise<RuleVerdict> {
  if (job.rules === undefined) return always
  const visible = visibleToRules(variables, { ...(await facts.predefined()), ...namesOf(job, name) })
  // `checkVariables` tells why, of every job that is planned.
  if (visible === undefined) return always
  return judge.judge({ rules: job.rules, ...rulesOf }, visible)
}

/** Variables as an `if` sees them, expanded over those that are predefined; undefined where they cannot be expanded. */
export function visibleToRules(
  variables: Readonly<Record<string, string>>,
  predefined: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  if (expansionProblem(new Map(Object.entries(variables))) !== undefined) return undefined
  return { ...predefined, ...expandVariables(variables, (name) => valueIn(predefined, name)) }
}

/** Rules and texts see the same variables: a plan holds nothing that is known only once a job runs. */
async function textsOf(
  { job, name }: MergedJob,
  variables: Readonly<Record<string, string>>,
  { facts }: PlanContext,
): Promise<ExpandedTexts> {
  const { image, services, artifacts } = job
  const written = { image, services, artifacts, problems: [] }
  if (!mayRefer(job)) return written
  const visible = visibleToRules(variables, { ...(await facts.predefined()), ...namesOf(job, name) })
  // `checkVariables` tells why.
  return visible === undefined ? written : expandTexts(job, visible)
}

function namesOf(job: WrittenJob, name: string): Record<string, string> {
  const stage = job.stage ?? ''
  const target = job.target ?? ''
  return {
    LOOM_JOB_NAME: name,
    LOOM_JOB_STAGE: stage,
    LOOM_JOB_TARGET: target,
    CI_JOB_NAME: name,
    CI_JOB_STAGE: stage,
  }
}

interface NodeParts {
  readonly id: string
  readonly entry: MatrixEntry
  readonly variables: Readonly<Record<string, string>>
  readonly verdict: Extract<RuleVerdict, { included: true }>
}

function nodeOf({ name, job }: MergedJob, { id, entry, variables, verdict }: NodeParts): PlannedJob {
  const matrix = pairs(entry)
  return withoutUndefined({
    id,
    name: id === name ? undefined : name,
    stage: job.stage ?? '',
    target: job.target ?? '',
    ...imageOf(job),
    before_script: job.before_script,
    script: job.script ?? [],
    after_script: job.after_script,
    variables: pairs(variables),
    matrix: matrix.length === 0 ? undefined : matrix,
    when: verdict.when === 'on_success' ? undefined : verdict.when,
    timeout_ms: job.timeout === undefined ? defaultTimeoutMs : parseDuration(job.timeout),
    secrets: secretsOf(job),
    services: job.services,
    cache: cachesOf(job),
    artifacts: job.artifacts,
    retry: typeof job.retry === 'number' ? (job.retry === 0 ? undefined : { max: job.retry }) : job.retry,
    allow_failure: job.allow_failure === false ? undefined : job.allow_failure,
    resources: job.resources,
    tests: job.tests,
    runner_pool: job.runner_pool,
    invariant: job.invariant,
  })
}

function imageOf({ image }: WrittenJob): Pick<PlannedJob, 'image' | 'image_options'> {
  if (image === undefined || typeof image === 'string') return image === undefined ? {} : { image }
  const name = image.name ?? `build:${image.build?.context ?? '.'}`
  return Object.keys(image).length === 1 && image.name !== undefined
    ? { image: name }
    : { image: name, image_options: image }
}

function secretsOf({ secrets }: WrittenJob): PlannedJob['secrets'] {
  if (secrets === undefined || Object.keys(secrets).length === 0) return undefined
  return Object.entries(secrets)
    .map(([name, { ref, file, required }]) => ({ name, ref, file: file ?? true, required: required ?? true }))
    .sort((a, b) => compare(a.name, b.name))
}

function pairs(values: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(values)
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => compare(a.key, b.key))
}

/** A key that is not effective is absent. */
function withoutUndefined(node: { [K in keyof PlannedJob]: PlannedJob[K] | undefined }): PlannedJob {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as PlannedJob
}

/** What only a merged job can show to be wrong. */
export function checkMerged(merged: MergedJob, stages: readonly string[] | undefined): Diagnostic[] {
  const { name, job, written, unsure } = merged
  const place = written.file.placeOf([written.name], 'key')
  const at = (...path: PropertyKey[]) => written.file.placeOf([written.name, ...path])
  const missing = (['stage', 'target', 'script'] as const).filter(
    (key) => job[key] === undefined && !unsure.has(key),
  )
  const found = missing.map((key) => catalog.workflowMissingKey(place, key, `job \`${name}\``))
  if (job.stage !== undefined && stages?.includes(job.stage) === false) {
    const own = written.job.stage === undefined ? place : at('stage')
    found.push(catalog.workflowUnknownStage(own, job.stage, stages))
  }
  if (typeof job.image === 'object' && job.image.name === undefined && job.image.build === undefined)
    found.push(catalog.workflowMissingKey(at('image'), 'name', '`image`'))
  for (const secret of Object.keys(job.secrets ?? {}))
    if (written.job.variables?.[secret] !== undefined)
      found.push(catalog.workflowSecretAndVariable(at('variables', secret), secret, at('secrets', secret)))
  return [...found, ...checkCaches(job, written.file.placeOf([written.name, 'cache']))]
}
