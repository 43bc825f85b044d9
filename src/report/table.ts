import { formatDuration } from './format.ts'
import { type ConsoleOptions, glyphs, type JobProgress, type Paint } from './progress.ts'

const redrawMs = 100
const hideCursor = '\u001b[?25l'
const showCursor = '\u001b[?25h'

/** A block of lines at the bottom of a terminal, one a job, redrawn in place. */
export interface Table {
  /** Something is new: redrawn soon, at most ten times a second. */
  changed(): void
  /** Writes text above the block. */
  above(text: string): void | Promise<void>
  /** Takes the block away while a person types, or draws it again. */
  hold(isHeld: boolean): void
  /** Draws the last state, and leaves it standing. */
  end(): void
}

export function createTable(jobs: readonly JobProgress[], options: ConsoleOptions): Table {
  let drawnLines = 0
  let soon: NodeJS.Timeout | undefined
  let isAway = false
  // Elapsed times tick once a second.
  const ticking = setInterval(() => void draw(), 1000).unref()
  // A Ctrl-C that the terminal shows has moved the cursor along its line.
  const erase = () => (drawnLines === 0 ? '' : `\r\u001b[${drawnLines}A\u001b[J`)
  const draw = (all = false): void | Promise<void> => {
    clearTimeout(soon)
    soon = undefined
    if (isAway) return undefined
    const lines = tableLines(jobs, { ...options, rows: all ? () => Number.MAX_SAFE_INTEGER : options.rows })
    const text = `${hideCursor}${erase()}${lines.map((line) => `${line}\n`).join('')}${showCursor}`
    drawnLines = lines.length
    return options.out(text)
  }
  return {
    changed() {
      soon ??= setTimeout(() => void draw(), redrawMs).unref()
    },
    above(text) {
      const before = erase()
      drawnLines = 0
      void options.out(before + text)
      return draw()
    },
    hold(isHeld) {
      if (isHeld) void options.out(erase())
      drawnLines = 0
      isAway = isHeld
      void draw()
    },
    end() {
      clearInterval(ticking)
      void draw(true)
    },
  }
}

type View = Pick<ConsoleOptions, 'paint' | 'monotonicMs' | 'columns' | 'rows'>

/** Running and failed jobs first when not all fit; the rest is counted. */
export function tableLines(jobs: readonly JobProgress[], view: View): string[] {
  const room = Math.max(3, view.rows() - 2)
  const width = Math.min(32, Math.max(0, ...jobs.map(({ id }) => id.length)))
  if (jobs.length <= room) return jobs.map((job) => line(job, width, view))
  const urgency = (job: JobProgress) =>
    job.outcome === undefined ? (job.startedMs === undefined ? 2 : 0) : job.outcome === 'success' ? 3 : 1
  const shown = [...jobs].sort((a, b) => urgency(a) - urgency(b)).slice(0, room - 1)
  const done = jobs.filter((job) => job.outcome !== undefined).length
  return [
    ...shown.map((job) => line(job, width, view)),
    `… ${jobs.length - shown.length} more, ${done} of ${jobs.length} done`,
  ]
}

function line(job: JobProgress, width: number, { paint, monotonicMs, columns }: View): string {
  const elapsedMs =
    job.durationMs ?? (job.startedMs === undefined ? undefined : monotonicMs() - job.startedMs)
  const elapsed = elapsedMs === undefined || job.outcome === 'skipped' ? '' : formatDuration(elapsedMs)
  const text = `${job.id.padEnd(width)}  ${elapsed.padStart(9)}  ${job.outcome ?? job.step ?? ''}`
  return `${glyph(job, paint)} ${text.slice(0, Math.max(10, columns() - 3)).trimEnd()}`
}

function glyph({ outcome, startedMs }: JobProgress, paint: Paint): string {
  if (outcome === undefined) return startedMs === undefined ? paint.dim('·') : paint.cyan('▸')
  const shape = glyphs[outcome]
  if (outcome === 'success') return paint.green(shape)
  return outcome === 'skipped' ? paint.dim(shape) : paint.red(shape)
}
