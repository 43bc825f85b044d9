import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../../base/files.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import type { JobManifest } from '../../model/records.ts'
import type { Receipt } from '../../model/receipt.ts'
import { readReceipt } from '../../records/find.ts'
import { artifactsDirectory } from '../../records/layout.ts'
import { readJobManifests, readOutput } from '../../records/read.ts'
import { findUnit, unitsOf } from '../../records/units.ts'
import type { EndedRun } from '../../run/execute.ts'

/** What the records of a run say. Names that it does not know fail with those that there are. */
export interface WorkflowRun {
  readonly receipt: Receipt
  readonly receiptPath: string
  readonly workspace: string
  /** What became of a job: its outcome, steps, tests and artifacts, as `loom show --json` has them. */
  job(id: string): JobManifest
  /**
   * What a step of a job printed: the number of a line of `script`, from 1; `before_script/1`, `after_script/1`; or a section such
   * as `provider`. Without a step, what all of them printed.
   */
  output(job: string, step?: number | string): Promise<string>
  /** The bytes of a file that a job left as an artifact, by its path in the workspace. */
  artifact(job: string, path: string): Promise<Buffer>
}

/** Reads the records of a run that has ended. */
export async function openWorkflowRun({ receiptPath, workspace }: EndedRun): Promise<WorkflowRun> {
  const receipt = await readReceipt(receiptPath)
  const manifests = await readJobManifests(receipt)
  const job = (id: string) => findJob(manifests, id)
  return {
    receipt,
    receiptPath,
    workspace,
    job,
    output: async (id, step) => readUnits(receipt, pathsOf(job(id), step)),
    artifact: async (id, path) => readArtifact(receipt, job(id), path),
  }
}

function findJob(manifests: readonly JobManifest[], id: string): JobManifest {
  const manifest = manifests.find(({ job_id: known }) => known === id)
  if (manifest !== undefined) return manifest
  throw notFound(`no job \`${id}\` ran`, `those that did are ${listed(manifests.map((one) => one.job_id))}`)
}

function pathsOf(manifest: JobManifest, step: number | string | undefined): string[] {
  if (step === undefined) return manifest.steps.map(({ events_path: path }) => path)
  const unit = findUnit(manifest, String(step))
  if (unit !== undefined) return [unit.eventsPath]
  throw notFound(
    `job \`${manifest.job_id}\` has no step \`${step}\``,
    `it has ${listed(unitsOf(manifest).map(({ name }) => name))}`,
  )
}

async function readUnits(receipt: Receipt, paths: readonly string[]): Promise<string> {
  let text = ''
  for (const path of paths) for await (const piece of readOutput(receipt, path)) text += piece.text
  return text
}

async function readArtifact(receipt: Receipt, manifest: JobManifest, path: string): Promise<Buffer> {
  const { job_id: id, artifacts, artifact_totals: totals } = manifest
  try {
    return await readFile(join(receipt.logs_dir ?? '', artifactsDirectory(id), path))
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) throw error
    const more = (totals?.files ?? 0) - artifacts.length
    const names = listed(artifacts.map(({ path: name }) => name)) + (more > 0 ? ` and ${more} more` : '')
    throw notFound(`job \`${id}\` left no artifact \`${path}\``, `it left ${names}`)
  }
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ')
}

/** What there is belongs to the message: it is what runners of tests show. */
function notFound(problem: string, known: string): LoomFailure {
  return new LoomFailure('usage', { code: 'kit/not-found', message: `${problem}; ${known}` })
}
