import type { Emitter } from '../engine/emitter.ts'
import type { EventBody, PhaseCode, PhaseStatus } from '../model/event.ts'

/** One phase of a run, told from its start to its end. Its duration counts from `startedMs` of the monotonic clock. */
export function runPhase(emitter: Emitter, code: PhaseCode, startedMs = performance.now()) {
  const tell = async (body: EventBody) => emitter.emit({ scope: 'run' }, code, body)
  return {
    tell,
    start: () => tell({ type: 'phase_started' }),
    finish: (status: PhaseStatus) =>
      tell({ type: 'phase_finished', status, duration_ms: Math.round(performance.now() - startedMs) }),
  }
}
