import { LoomFailure } from '../../diagnostics/failure.ts'
import { nearest } from '../../diagnostics/suggest.ts'
import type { JobManifest } from '../../model/records.ts'
import type { Receipt } from '../../model/receipt.ts'
import { findRun } from '../../records/find.ts'
import { readEventLines, readJobManifests, readOutput } from '../../records/read.ts'
import { findUnit, unitsOf } from '../../records/units.ts'
import { createLineCutter } from '../../report/lines.ts'
import { listFailing } from '../../report/tests.ts'
import { exitCodes } from '../../model/exit.ts'
import type { Io } from '../io.ts'
import { followLogs, type LogsFlags } from './follow.ts'
import { openNamedRun } from './past.ts'

/** `loom logs`: the output of a run, a job or a step as it was. */
export async function logs(flags: LogsFlags, io: Io): Promise<number> {
  await using run = await openNamedRun(flags.run, io, flags.directory)
  const { receipt, root } = run
  if (flags.follow === true && receipt.status === 'running')
    return await followToEnd(receipt, root, { flags, io })
  const manifests = await readJobManifests(receipt)
  const paths = chooseUnits(manifests, flags)
  if (flags.failed === true && flags.json !== true) await printFailingTests(manifests, flags, io)
  for (const path of paths) await printUnit(receipt, path, { flags, io })
  return exitCodes.ok
}

/** What failed in a few lines, before the output that it is somewhere in. */
async function printFailingTests(
  manifests: readonly JobManifest[],
  { job }: LogsFlags,
  io: Io,
): Promise<void> {
  for (const { job_id: id, tests } of manifests) {
    if ((job !== undefined && id !== job) || tests === undefined || tests.failing.length === 0) continue
    await io.stdout.write(`tests that failed in ${id}:\n`)
    for (const line of listFailing(tests)) await io.stdout.write(`  ${line}\n`)
    await io.stdout.write('\n')
  }
}

/** A name that is no job or step of the run is told once the run has ended and all are known. */
async function followToEnd(
  receipt: Receipt,
  root: string,
  { flags, io }: { flags: LogsFlags; io: Io },
): Promise<number> {
  const exitCode = await followLogs(receipt, root, { flags, io })
  if (flags.job !== undefined)
    chooseUnits(await readJobManifests(await findRun(receipt.run_id, root, root)), flags)
  return exitCode
}

/** Paths of the events of what is wanted: steps, or the section that a name means. */
function chooseUnits(manifests: readonly JobManifest[], { job, step, failed }: LogsFlags): string[] {
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
  if (failed === true) return jobs.flatMap(failedUnits)
  const steps = jobs.flatMap((manifest) => manifest.steps)
  if (step === undefined) return steps.map(({ events_path: path }) => path)
  const chosen = jobs.flatMap((manifest) => findUnit(manifest, step) ?? [])
  if (chosen.length > 0) return chosen.map(({ eventsPath }) => eventsPath)
  const names = jobs.flatMap(unitsOf).map(({ name }) => name)
  throw missing(`job \`${job ?? ''}\` has no step \`${step}\``, names.join(', '))
}

/** Steps that failed; of a job that never came to one, the section that did. */
function failedUnits({ steps, system_sections: sections }: JobManifest): string[] {
  const failed = steps.filter(({ outcome }) => outcome !== 'success')
  const units = failed.length > 0 ? failed : sections.filter(({ status }) => status !== 'success')
  return units.map(({ events_path: path }) => path)
}

function missing(message: string, hint: string | undefined): LoomFailure {
  return new LoomFailure('usage', {
    code: 'logs/not-found',
    message,
    hint: hint === undefined || hint === '' ? 'see `loom show`' : `there is ${hint}`,
  })
}

async function printUnit(
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
  const cutter = createLineCutter(timestamps)
  for await (const piece of readOutput(receipt, eventsPath)) yield* cutter.push(piece)
  yield* cutter.end()
}
