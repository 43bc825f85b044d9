import { watch } from 'node:fs'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { nearest } from '../../diagnostics/suggest.ts'
import type { JobManifest } from '../../model/records.ts'
import type { Receipt } from '../../model/receipt.ts'
import { findRun, readReceipt } from '../../records/find.ts'
import { readEventLines, readJobManifests, readOutput } from '../../records/read.ts'
import { exitCodes } from '../exit.ts'
import type { Io } from '../io.ts'
import { openPast } from './past.ts'

export interface LogsFlags {
  run: string
  job: string | undefined
  step: string | undefined
  failed?: boolean
  tail?: number
  follow?: boolean
  timestamps?: boolean
  json?: boolean
  directory?: string
}

type StepEntry = JobManifest['steps'][number]

/** `loom logs`: the output of a run, a job or a step as it was. */
export async function logs(flags: LogsFlags, io: Io): Promise<number> {
  const { root, directory } = await openPast(io, flags.directory)
  let receipt = await findRun(flags.run, root, directory)
  if (flags.follow === true) receipt = await untilEnded(receipt, root)
  const manifests = await readJobManifests(receipt)
  for (const { events_path } of chooseSteps(manifests, flags))
    await printStep(receipt, events_path, { flags, io })
  return exitCodes.ok
}

/** Waits until the receipt in the repository says that the run has ended. */
async function untilEnded(receipt: Receipt, root: string): Promise<Receipt> {
  if (receipt.status !== 'running') return receipt
  const path = `${root}/.loom/.runtime/receipts/loom-run-local-${receipt.run_id}.json`
  const watcher = watch(`${root}/.loom/.runtime/receipts`)
  try {
    let current = await readReceipt(path)
    while (current.status === 'running') {
      await new Promise((resolve) => watcher.once('change', resolve))
      current = await readReceipt(path)
    }
    return current
  } finally {
    watcher.close()
  }
}

function chooseSteps(manifests: readonly JobManifest[], { job, step, failed }: LogsFlags): StepEntry[] {
  const jobs = job === undefined ? manifests : manifests.filter((manifest) => manifest.job_id === job)
  if (job !== undefined && jobs.length === 0) {
    throw missing(
      `the run has no job \`${job}\``,
      nearest(
        job,
        manifests.map((manifest) => manifest.job_id),
      ),
    )
  }
  const steps = jobs.flatMap((manifest) => manifest.steps)
  if (failed === true) return steps.filter((entry) => entry.outcome !== 'success')
  if (step === undefined) return steps
  const wanted = /^\d+$/.test(step) ? `script/${step}` : step
  const chosen = steps.filter(
    ({ unit, index }) =>
      wanted === `${unit}/${index}` || wanted === `${unit}/${String(index).padStart(2, '0')}`,
  )
  if (chosen.length > 0) return chosen
  throw missing(
    `job \`${job ?? ''}\` has no step \`${step}\``,
    steps.map(({ unit, index }) => `${unit}/${String(index).padStart(2, '0')}`).join(', '),
  )
}

function missing(message: string, hint: string | undefined): LoomFailure {
  return new LoomFailure('usage', {
    code: 'logs/not-found',
    message,
    hint: hint === undefined || hint === '' ? 'see `loom show`' : `there is ${hint}`,
  })
}

async function printStep(
  receipt: Receipt,
  eventsPath: string,
  { flags, io }: { flags: LogsFlags; io: Io },
): Promise<void> {
  if (flags.json === true) {
    for await (const line of readEventLines(receipt, eventsPath)) await io.stdout.write(`${line}\n`)
    return
  }
  if (flags.tail !== undefined) {
    const lines: string[] = []
    for await (const line of textLines(receipt, eventsPath, flags.timestamps)) {
      lines.push(line)
      if (lines.length > flags.tail) lines.shift()
    }
    await io.stdout.write(lines.join(''))
    return
  }
  if (flags.timestamps === true)
    for await (const line of textLines(receipt, eventsPath, true)) await io.stdout.write(line)
  else for await (const { text } of readOutput(receipt, eventsPath)) await io.stdout.write(text)
}

/** Lines with their ends, each with the time of the piece that it began in. */
async function* textLines(receipt: Receipt, eventsPath: string, timestamps = false): AsyncGenerator<string> {
  let partial = ''
  let begunAt = ''
  const render = (line: string) => (timestamps ? `${begunAt} ${line}` : line)
  for await (const { text, ts } of readOutput(receipt, eventsPath)) {
    const [first = '', ...rest] = text.split(/(?<=\n)/)
    if (partial === '') begunAt = ts
    for (const piece of [partial + first, ...rest]) {
      if (piece.endsWith('\n')) {
        yield render(piece)
        partial = ''
        begunAt = ts
      } else partial = piece
    }
  }
  if (partial !== '') yield render(partial)
}
