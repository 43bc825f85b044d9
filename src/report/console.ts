import type { EventPlace, EventSink, JobEnd, RunEvent } from '../model/event.ts'
import { withCacheResult } from '../records/ran-caches.ts'
import { sayCaches } from './caches.ts'
import { commandLine, formatDuration, harmlessLine } from './format.ts'
import { type ConsoleOptions, glyphs, type JobProgress } from './progress.ts'
import { createJobLines } from './stream.ts'
import { createTable } from './table.ts'

export interface Console extends EventSink, Disposable {
  /** Writes text where it does not disturb the progress. */
  print(text: string): void | Promise<void>
  /** Shows no progress until the work has ended: a person is asked something. */
  during<T>(work: () => Promise<T>): Promise<T>
}

/** Progress of a run for a person. Dispose it before anything else is written to the same terminal. */
export function createConsole(options: ConsoleOptions): Console {
  const jobs = new Map<string, JobProgress>(options.plan.nodes.map(({ id }) => [id, { id }]))
  const table = options.mode === 'table' ? createTable([...jobs.values()], options) : undefined
  const silence = options.mode === 'plain' ? watchSilence(jobs, options) : undefined
  const print = (text: string) => (table === undefined ? options.out(text) : table.above(text))
  const names = options.plan.nodes.map(({ id }) => id)
  const lines = createJobLines(names, options.paint, print)
  return {
    write(event) {
      silence?.reset()
      note(jobs, event, options.monotonicMs())
      const wait =
        options.stream && event.type === 'output' && isStreamed(event.place)
          ? lines.push(event.place.job, event.stream, event.text)
          : undefined
      if (table === undefined) say(event, options, print)
      else if (event.type !== 'output') table.changed()
      return wait
    },
    print,
    async during(work) {
      table?.hold(true)
      try {
        return await work()
      } finally {
        table?.hold(false)
      }
    },
    [Symbol.dispose]() {
      lines.end()
      silence?.stop()
      table?.end()
    },
  }
}

/** Services speak all the time, of what they do and not of the job. */
export function isStreamed(place: EventPlace): place is Extract<EventPlace, { scope: 'step' | 'section' }> {
  return place.scope === 'step' || (place.scope === 'section' && place.section !== 'services')
}

/** What is done for a job before its first step, where that takes its time: an image, services. */
export function preparationOf(event: RunEvent): string | undefined {
  if (event.type === 'provider_selected')
    return event.image === undefined ? undefined : `image ${event.image}`
  const isLong =
    event.place.scope === 'section' &&
    /^(image_build|services|cache_restore|cache_save)$/.test(event.place.section)
  return event.type === 'phase_started' && isLong ? event.place.section.replace('_', ' ') : undefined
}

function note(jobs: Map<string, JobProgress>, event: RunEvent, nowMs: number): void {
  const { place } = event
  if (place.scope === 'run' || place.scope === 'pipeline') return
  const job = jobs.get(place.job)
  if (job === undefined) return
  if (place.scope === 'job' && event.type === 'phase_started') job.startedMs ??= nowMs
  if (place.scope === 'step' && event.type === 'phase_started')
    job.step = stepLabel(place.unit, place.index, event.command ?? '')
  const preparation = preparationOf(event)
  if (preparation !== undefined) job.step = preparation
  if (event.type === 'attempt_finished') job.step = `${event.outcome}, once more`
  if (event.type === 'job_finished') {
    job.outcome = event.outcome
    job.durationMs = event.duration_ms
    delete job.step
  }
}

/** `02 npm test`; steps around the script carry their unit. */
export function stepLabel(unit: string, index: number, command: string): string {
  const number = String(index).padStart(2, '0')
  return `${unit === 'script' ? number : `${unit}/${number}`} ${commandLine(command, 60)}`
}

function say(
  event: RunEvent,
  { paint }: ConsoleOptions,
  print: (text: string) => void | Promise<void>,
): void {
  const { place } = event
  if (event.type === 'warning' || event.type === 'error') {
    const whose = place.scope === 'run' || place.scope === 'pipeline' ? '' : `${place.job}: `
    void print(`${paint.yellow(event.type)}: ${whose}${event.message}\n`)
  }
  const preparation = preparationOf(event)
  const cache = cacheLine(event)
  if (cache !== undefined && place.scope === 'section') void print(`• ${place.job}  ${cache}\n`)
  if (place.scope === 'section' && preparation !== undefined && !place.section.startsWith('cache'))
    void print(`• ${place.job}  ${commandLine(harmlessLine(preparation, false), 60)}\n`)
  if (place.scope === 'step' && event.type === 'phase_started')
    void print(`• ${place.job}  ${stepLabel(place.unit, place.index, event.command ?? '')}\n`)
  if (event.type === 'attempt_finished' && place.scope === 'job')
    void print(`${paint.yellow('↻')} ${place.job}  attempt ${event.attempt} ${endLine(event)}, once more\n`)
  if (event.type === 'job_finished' && place.scope === 'job') {
    const allowed = event.allowed === true ? '  allowed to fail' : ''
    void print(`${glyphs[event.outcome]} ${place.job}  ${endLine(event)}${allowed}\n`)
  }
}

/** What was found of a cache, and what is new in it; that nothing changed is no news. */
export function cacheLine(event: RunEvent): string | undefined {
  if (event.type !== 'cache_result') return undefined
  const isNews = event.phase === 'job.cache_restore' || event.result === 'saved'
  return isNews ? sayCaches(withCacheResult([], event)) : undefined
}

export function endLine({ outcome, duration_ms, reason }: JobEnd): string {
  return `${outcome}  ${formatDuration(duration_ms)}${reason === undefined ? '' : `  ${firstLine(reason)}`}`
}

const silenceMs = 30_000

function watchSilence(jobs: ReadonlyMap<string, JobProgress>, { out }: ConsoleOptions) {
  const tell = () => {
    const running = [...jobs.values()].filter((job) => job.step !== undefined)
    if (running.length > 0)
      void out(`… still running: ${running.map((job) => `${job.id} (${job.step ?? ''})`).join(', ')}\n`)
    timer.refresh()
  }
  const timer = setTimeout(tell, silenceMs).unref()
  return {
    reset: () => void timer.refresh(),
    stop: () => {
      clearTimeout(timer)
    },
  }
}

/** What follows was told with the failure already. */
function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
