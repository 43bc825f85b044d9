import type { EventPlace, PhaseCode } from '../model/event.ts'
import type { OutputSink } from '../providers/provider.ts'
import type { Redactor } from '../secrets/redactor.ts'
import type { Emitter } from './emitter.ts'
import { createOutputStream } from './output.ts'

/** Turns the bytes of a place into its output events. */
export function outputEvents(
  place: EventPlace,
  phase: PhaseCode,
  { emitter, redactor }: { readonly emitter: Emitter; readonly redactor: Redactor },
): { sink: OutputSink; end: () => Promise<void> } {
  const streamOf = (stream: 'stdout' | 'stderr') =>
    createOutputStream(redactor, (text) => emitter.emit(place, phase, { type: 'output', stream, text }))
  const streams = { stdout: streamOf('stdout'), stderr: streamOf('stderr') }
  return {
    sink: (stream, bytes) => streams[stream].push(bytes),
    async end() {
      await streams.stdout.end()
      await streams.stderr.end()
    },
  }
}
