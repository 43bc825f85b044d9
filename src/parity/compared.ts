import type { Digest } from '../base/brand.ts'
import { compare } from '../base/compare.ts'
import { createOccurrences } from '../base/occurrences.ts'
import { sha256 } from '../base/hash.ts'
import { canonicalJson } from '../base/json.ts'
import {
  type Compared,
  type ComparedEnvironment,
  type ComparedJob,
  type ComparedStep,
  comparedVersion,
} from '../model/compared.ts'
import type { EventPlace, EventSink, RunEvent } from '../model/event.ts'
import type { Plan } from '../model/plan.ts'
import type { OutputDigest } from './output-digest.ts'

export interface ComparisonRequest {
  readonly plan: Plan
  readonly source: Compared['source']
  readonly workflow: Compared['workflow']
  /** For one stream of a step of a job. */
  readonly createDigest: (job: string) => OutputDigest
}

/** Follows a run and says what another run of the same should have alike. */
export interface Comparison extends EventSink {
  build(environment: ComparedEnvironment): ComparedText
}

/** Canonical JSON of what is compared, and its SHA-256. */
export interface ComparedText {
  readonly text: string
  readonly digest: Digest
}

type JobSoFar = { -readonly [K in keyof ComparedJob]: ComparedJob[K] }

/** Pure but for what it gathers: the same events give the same text. */
export function createComparison(request: ComparisonRequest): Comparison {
  const { plan, source, workflow, createDigest } = request
  const jobs = new Map<string, JobSoFar>()
  const open = new Map<string, OpenStep>()
  const jobOf = (id: string): JobSoFar => {
    const known = jobs.get(id)
    if (known !== undefined) return known
    const fresh: JobSoFar = { id, outcome: 'cancelled', attempts: 0, steps: [] }
    jobs.set(id, fresh)
    return fresh
  }
  return {
    write(event) {
      const { place } = event
      if (place.scope === 'run' || place.scope === 'pipeline') return
      if (event.type === 'test_finished') addTest(jobOf(place.job), event)
      else if (place.scope === 'step') writeStep(event, place, { job: jobOf(place.job), open, createDigest })
      else writeJob(event, jobOf(place.job))
    },
    build(environment) {
      const compared: Compared = {
        schema_version: comparedVersion,
        kind: 'loom-compared',
        source,
        workflow,
        environment,
        jobs: plan.nodes.map(({ id }) => sorted(jobOf(id))),
      }
      const text = canonicalJson(compared)
      return { text, digest: sha256(text) }
    },
  }
}

/** In the order that `compared.json` has; of tests with one id, which several steps may have, the later ones are numbered. */
function sorted({ artifacts, tests, ...job }: JobSoFar): ComparedJob {
  const number = createOccurrences()
  const cases = tests?.cases.map(({ id, outcome }) => ({ id: number(id), outcome }))
  return {
    ...job,
    ...(artifacts === undefined ? {} : { artifacts: [...artifacts].sort((a, b) => compare(a.path, b.path)) }),
    ...(tests === undefined || cases === undefined
      ? {}
      : { tests: { ...tests, cases: cases.sort((a, b) => compare(a.id, b.id)) } }),
  }
}

function writeJob(event: RunEvent, job: JobSoFar): void {
  if (event.type === 'provider_selected') job.provider = event.provider
  else if (event.type === 'secrets_resolved')
    job.secrets = [...event.secrets].sort((a, b) => compare(a.name, b.name))
  else if (event.type === 'image_resolved') addImage(job, event)
  else if (event.type === 'workspace_mounted') job.mount_mode = event.mount_mode
  else if (event.type === 'cache_result') addCache(job, event)
  else if (event.type === 'artifact_stored') {
    const { path, size, sha256, mode } = event
    job.artifacts ??= []
    job.artifacts.push({ path, size, sha256, mode })
  } else if (event.type === 'attempt_finished') forgetAttempt(job)
  else if (event.type === 'job_finished') {
    job.outcome = event.outcome
    job.attempts = event.attempts
    if (event.cause !== undefined) job.cause = event.cause
  }
}

/** What was found; what became of it afterwards differs from run to run. */
function addCache(
  job: JobSoFar,
  { name, key, result, phase }: Extract<RunEvent, { type: 'cache_result' }>,
): void {
  if (phase === 'job.cache_restore') job.caches = [...(job.caches ?? []), { name, key, result }]
}

function addTest(job: JobSoFar, { id, outcome }: Extract<RunEvent, { type: 'test_finished' }>): void {
  job.tests ??= { totals: {}, cases: [] }
  job.tests.totals[outcome] = (job.tests.totals[outcome] ?? 0) + 1
  job.tests.cases.push({ id, outcome })
}

function addImage(
  job: JobSoFar,
  { reference, digest, service }: Extract<RunEvent, { type: 'image_resolved' }>,
): void {
  if (service === undefined) job.image = { reference, digest }
  else
    job.services = [...(job.services ?? []), { reference, digest }].sort(
      (a, b) => compare(a.reference, b.reference) || compare(a.digest, b.digest),
    )
}

/** Only the last attempt is compared. */
function forgetAttempt(job: JobSoFar): void {
  job.steps = []
  delete job.image
  delete job.services
  delete job.mount_mode
  delete job.artifacts
  delete job.caches
  delete job.tests
}

interface OpenStep {
  readonly commandDigest: string
  readonly stdout: OutputDigest
  readonly stderr: OutputDigest
}

interface StepContext {
  readonly job: JobSoFar
  readonly open: Map<string, OpenStep>
  readonly createDigest: (job: string) => OutputDigest
}

function writeStep(
  event: RunEvent,
  place: Extract<EventPlace, { scope: 'step' }>,
  { job, open, createDigest }: StepContext,
): void {
  const key = `${place.job} ${place.unit} ${place.index}`
  if (event.type === 'phase_started') {
    const commandDigest = sha256(event.command ?? '')
    open.set(key, { commandDigest, stdout: createDigest(place.job), stderr: createDigest(place.job) })
  } else if (event.type === 'output') open.get(key)?.[event.stream].push(event.text)
  else if (event.type === 'phase_finished') {
    const step = open.get(key)
    open.delete(key)
    if (step === undefined) return
    const { unit, index } = place
    const exit = event.exit_code === undefined ? {} : { exit_code: event.exit_code }
    job.steps.push({ unit, index, command_digest: step.commandDigest, ...exit, ...outputOf(step) })
  }
}

/** The two streams of a step come in an order that no two runs share, so each counts by itself. */
function outputOf({ stdout, stderr }: OpenStep): Pick<ComparedStep, 'lines' | 'output_digest'> {
  const [out, err] = [stdout.end(), stderr.end()]
  return { lines: out.lines + err.lines, output_digest: sha256(`${out.digest}\n${err.digest}\n`) }
}
