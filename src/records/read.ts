import { createReadStream } from 'node:fs'
import { access, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { hasCode } from '../base/files.ts'
import type { RunEvent } from '../model/event.ts'
import { type JobManifest, jobManifestSchema } from '../model/records.ts'
import type { Receipt } from '../model/receipt.ts'
import { decodeEventLine } from './line.ts'
import { goneRun } from './past.ts'

/** One output event of a step. */
export interface OutputRecord {
  readonly ts: string
  readonly stream: 'stdout' | 'stderr'
  readonly text: string
  readonly job_id?: string | undefined
}

const outputSchema = v.looseObject({
  type: v.literal('output'),
  ts: v.string(),
  stream: v.picklist(['stdout', 'stderr']),
  text: v.string(),
  job_id: v.optional(v.string()),
})

/** Manifests of all jobs that have one, in plan order. Fails with `run/gone` when the workspace was removed. */
export async function readJobManifests(receipt: Receipt): Promise<JobManifest[]> {
  const logs = await logsOf(receipt)
  const manifests: JobManifest[] = []
  for (const { manifest_path } of receipt.jobs) {
    const manifest = await readManifest(join(logs, manifest_path))
    if (manifest !== undefined) manifests.push(manifest)
  }
  return manifests
}

/** The manifest of an earlier attempt at a job, at a path that the job's own one gives. */
export async function readAttemptManifest(
  { logs_dir = '' }: Receipt,
  manifestPath: string,
): Promise<JobManifest | undefined> {
  return readManifest(join(logs_dir, manifestPath))
}

async function readManifest(path: string): Promise<JobManifest | undefined> {
  try {
    return v.parse(jobManifestSchema, JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

async function logsOf({ logs_dir, run_id }: Receipt): Promise<string> {
  try {
    await access(logs_dir ?? '')
    return logs_dir ?? ''
  } catch (error) {
    throw goneRun(run_id, error)
  }
}

/** Output of one step as it was, in order. A torn last line, which a kill can leave, is borne. */
export async function* readOutput(receipt: Receipt, eventsPath: string): AsyncGenerator<OutputRecord> {
  const stream = createReadStream(join(receipt.logs_dir ?? '', eventsPath), 'utf8')
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    const output = outputOf(line)
    if (output !== undefined) yield output
  }
}

/** What an event line says was printed; undefined for another event, and for a torn line. */
export function outputOf(line: string): OutputRecord | undefined {
  if (!line.includes('"type":"output"')) return undefined
  const decoded = v.safeParse(outputSchema, parseLine(line))
  return decoded.success ? decoded.output : undefined
}

/** Every line of an events file that is whole, as it stands there. */
export async function* readEventLines(receipt: Receipt, eventsPath: string): AsyncGenerator<string> {
  const stream = createReadStream(join(receipt.logs_dir ?? '', eventsPath), 'utf8')
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    if (parseLine(line) !== undefined) yield line
  }
}

/** Every whole event of a file, in order. A file that is not there, as of a step that never began, has none. */
export async function* readEvents(receipt: Receipt, eventsPath: string): AsyncGenerator<RunEvent> {
  const path = join(receipt.logs_dir ?? '', eventsPath)
  const file = await open(path).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  })
  if (file === undefined) return
  for await (const line of file.readLines()) {
    const event = decodeEventLine(line)
    if (event !== undefined) yield event
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
