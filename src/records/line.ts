import * as v from 'valibot'
import type { EventPlace, PhaseCode, RunEvent, StepUnit } from '../model/event.ts'
import { type EventLine, eventLineSchema, logsVersion } from '../model/records.ts'

const families: Readonly<Record<PhaseCode, EventLine['phase_family']>> = {
  'run.bootstrap': 'prepare',
  'run.pipeline_execute': 'execute',
  'run.finalize': 'finalize',
  'pipeline.execute': 'execute',
  'job.provider_prepare': 'prepare',
  'job.cache_restore': 'restore',
  'job.artifact_restore': 'restore',
  'job.execution': 'execute',
  'job.artifact_extract': 'save',
  'job.cache_save': 'save',
  'job.cleanup': 'cleanup',
}

/** An event as one line of JSON, with its line end. */
export function eventLine(event: RunEvent): string {
  const { seq, ts, place, phase, ...body } = event
  const head = {
    schema_version: logsVersion,
    seq,
    ts,
    scope: place.scope,
    phase_code: phase,
    phase_family: families[phase],
  }
  const where = place.scope === 'run' || place.scope === 'pipeline' ? {} : { job_id: place.job }
  const unit =
    place.scope === 'step'
      ? { step: `${place.unit}/${String(place.index).padStart(2, '0')}` }
      : place.scope === 'section'
        ? { section: place.section }
        : {}
  return `${JSON.stringify({ ...head, ...where, ...unit, ...body })}\n`
}

/** A test as one line of JSON, with its line end. */
export function testLine(event: Extract<RunEvent, { type: 'test_finished' }>): string {
  const { seq: _, ts: __, place: ___, phase: ____, type: _____, ...record } = event
  return `${JSON.stringify(record)}\n`
}

/** The event of a line; undefined for a torn line, or one of another version. */
export function decodeEventLine(line: string): RunEvent | undefined {
  let decoded: unknown
  try {
    decoded = JSON.parse(line)
  } catch {
    return undefined
  }
  const result = v.safeParse(eventLineSchema, decoded)
  if (!result.success) return undefined
  const { seq, ts, scope, phase_code: phase, job_id, step, section, ...rest } = result.output
  const { schema_version: _, phase_family: __, ...body } = rest
  const place = placeOf({ scope, job: job_id ?? '', step: step ?? '', section })
  return { seq, ts, place, phase, ...body } as RunEvent
}

interface WrittenPlace {
  readonly scope: EventPlace['scope']
  readonly job: string
  readonly step: string
  readonly section: EventLine['section']
}

function placeOf({ scope, job, step, section }: WrittenPlace): EventPlace {
  if (scope === 'job') return { scope, job }
  if (scope === 'section') return { scope, job, section: section ?? 'provider' }
  if (scope !== 'step') return { scope }
  const [unit = '', index = ''] = step.split('/')
  return { scope, job, unit: unit as StepUnit, index: Number(index) }
}
