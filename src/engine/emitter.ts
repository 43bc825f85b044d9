import type { EventBody, EventPlace, EventSink, PhaseCode, RunEvent } from '../model/event.ts'

/** Stamps what happens and gives it to the sinks. The returned promise is their "slow down". */
export interface Emitter {
  emit(place: EventPlace, phase: PhaseCode, body: EventBody): void | Promise<void>
}

/** An emitter whose events count from 1; every sink gets them in the same order. */
export function createEmitter(sinks: readonly EventSink[], now: () => Date): Emitter {
  let seq = 0
  return {
    emit(place, phase, body) {
      seq += 1
      const event: RunEvent = { seq, ts: now().toISOString(), place, phase, ...body }
      const waits = sinks.map((sink) => sink.write(event)).filter((wait) => wait !== undefined)
      return waits.length === 0 ? undefined : Promise.all(waits).then(() => undefined)
    },
  }
}
