import type { EventSink, RunEvent } from '../model/event.ts'

const keptLines = 200
const longestLine = 2000

/** Keeps the end of what each job's last step printed. */
export interface Tails extends EventSink {
  /** The last lines of the step that ran last in a job; a last line without an end counts. */
  of(job: string): readonly string[]
}

/** Bounded memory, whatever the steps print. */
export function collectTails(): Tails {
  const jobs = new Map<string, { step: string; lines: string[]; partial: string }>()
  return {
    write(event: RunEvent) {
      if (event.type !== 'output' || event.place.scope !== 'step' || event.place.unit === 'after_script')
        return
      const { job, unit, index } = event.place
      const step = `${unit}/${index}`
      let tail = jobs.get(job)
      if (tail?.step !== step) {
        tail = { step, lines: [], partial: '' }
        jobs.set(job, tail)
      }
      // Of a large piece only its end can matter.
      const text =
        event.text.length > keptLines * longestLine ? event.text.slice(-keptLines * longestLine) : event.text
      const [first = '', ...rest] = lastLines(text)
      const all = [tail.partial + first, ...rest]
      tail.partial = (all.pop() ?? '').slice(-longestLine)
      tail.lines.push(...all.map((line) => line.slice(0, longestLine)))
      if (tail.lines.length > keptLines) tail.lines.splice(0, tail.lines.length - keptLines)
    },
    of(job) {
      const tail = jobs.get(job)
      if (tail === undefined) return []
      return tail.partial === '' ? tail.lines : [...tail.lines, tail.partial]
    },
  }
}

function lastLines(text: string): string[] {
  let at = text.length
  for (let count = 0; count <= keptLines && at > 0; count++) at = text.lastIndexOf('\n', at - 1)
  return text.slice(Math.max(0, at)).split('\n')
}
