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
  const jobs = new Map<string, { lines: string[]; partial: string }>()
  return {
    write(event: RunEvent) {
      if (event.place.scope !== 'step' || event.place.unit === 'after_script') return
      const { job } = event.place
      // A step that prints nothing must not be shown with what the one before it printed.
      if (event.type === 'phase_started') jobs.set(job, { lines: [], partial: '' })
      const tail = jobs.get(job)
      if (event.type !== 'output' || tail === undefined) return
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
