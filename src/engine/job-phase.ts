import type { EventPlace, PhaseCode, Section } from '../model/event.ts'
import type { Outcome } from '../model/outcome.ts'
import type { StepContext } from './step-context.ts'

/** One phase of a job, or a section of it, told from its start to its end. */
export function jobPhase(
  { emitter, monotonicMs }: StepContext,
  job: string,
  ...[code, section]: [PhaseCode, Section?]
) {
  const place: EventPlace = section === undefined ? { scope: 'job', job } : { scope: 'section', job, section }
  const startedMs = monotonicMs()
  return {
    place,
    start: async () => emitter.emit(place, code, { type: 'phase_started' }),
    finish: async (status: Outcome) =>
      emitter.emit(place, code, {
        type: 'phase_finished',
        status,
        duration_ms: Math.round(monotonicMs() - startedMs),
      }),
  }
}
