import type { PhaseCode, RunEvent } from '../model/event.ts'
import { type EventLine, logsVersion } from '../model/records.ts'

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
