import { createReadStream, existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { sha256 } from '../base/hash.ts'
import { canonicalJson, type Json } from '../base/json.ts'
import { fileListSchema } from '../model/bundle.ts'
import { comparedSchema } from '../model/compared.ts'
import { planSchema } from '../model/plan.ts'
import {
  eventLineSchema,
  jobManifestSchema,
  phaseReportSchema,
  pipelineManifestSchema,
  runStartSchema,
  summarySchema,
} from '../model/records.ts'
import type { Receipt } from '../model/receipt.ts'
import { digestProblems, readBundle } from './check-bundle.ts'
import { comparedFile, filesFile, planFile, startFile } from './layout.ts'
import { isSafePointer, manifestPointers } from './portable.ts'

/**
 * Everything that is wrong with the records of a run: files that do not have their schema's shape, digests that are not those of
 * what they speak of, pointers to nothing, lines that are not whole. Paths are relative to the log directory.
 */
export async function verifyRun(receipt: Receipt): Promise<string[]> {
  const { logs_dir: logs } = receipt
  if (logs === undefined) return ['the run has no logs']
  if (!existsSync(logs)) return ['the logs are gone']
  const runtime = dirname(dirname(logs))
  const paths = (await readdir(logs, { recursive: true, encoding: 'utf8' })).sort()
  const problems: string[] = []
  for (const path of paths) problems.push(...(await fileProblems(logs, path, receipt)))
  problems.push(...pointerProblems(receipt), ...(await digestsWrong(receipt)))
  if (existsSync(join(runtime, 'bundle.json')))
    problems.push(...(await digestProblems(runtime, await readBundle(runtime))))
  return problems
}

const lineSchema = v.looseObject({})

function schemaOf(path: string): v.GenericSchema<unknown, unknown> | undefined {
  if (/(^|\/)artifacts\//.test(path)) return undefined
  if (path === 'pipeline/manifest.json') return pipelineManifestSchema
  switch (basename(path)) {
    case 'summary.json':
      return summarySchema
    case 'manifest.json':
      return jobManifestSchema
    case 'phase-report.json':
      return phaseReportSchema
    case startFile:
      return runStartSchema
    case planFile:
      return planSchema
    case comparedFile:
      return comparedSchema
    case filesFile:
      return fileListSchema
    case 'events.jsonl':
      return eventLineSchema
  }
  return path.endsWith('.jsonl') ? lineSchema : undefined
}

async function fileProblems(logs: string, path: string, receipt: Receipt): Promise<string[]> {
  const schema = schemaOf(path)
  if (schema === undefined) return []
  if (path.endsWith('.jsonl')) return lineProblems(logs, path, { schema, receipt })
  const decoded = decode(await readFile(join(logs, path), 'utf8'), schema)
  if ('problem' in decoded) return [`${path}: ${decoded.problem}`]
  if (basename(path) !== 'manifest.json' || path.startsWith('pipeline/')) return []
  return manifestPointers(v.parse(jobManifestSchema, decoded.value))
    .filter((pointer) => !pointsIn(logs, pointer))
    .map((pointer) => `${path}: points at ${pointer}, which is not there`)
}

function pointsIn(logs: string, pointer: string): boolean {
  return isSafePointer(pointer) && existsSync(join(logs, pointer))
}

type Decoded = { readonly value: unknown } | { readonly problem: string }

function decode(text: string, schema: v.GenericSchema<unknown, unknown>): Decoded {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: 'it is no JSON' }
  }
  const result = v.safeParse(schema, value)
  if (result.success) return { value: result.output }
  return { problem: `${v.getDotPath(result.issues[0]) ?? 'it'}: ${result.issues[0].message}` }
}

/** A run that was killed may have left the last line of a file torn; that is how it was. */
async function lineProblems(
  logs: string,
  path: string,
  { schema, receipt }: { schema: v.GenericSchema<unknown, unknown>; receipt: Receipt },
): Promise<string[]> {
  const lines = createInterface({ input: createReadStream(join(logs, path), 'utf8'), crlfDelay: Infinity })
  const wrong: { at: number; problem: string }[] = []
  let at = 0
  for await (const line of lines) {
    const decoded = decode(line, schema)
    at++
    if ('problem' in decoded) wrong.push({ at, problem: decoded.problem })
  }
  return wrong
    .filter((one) => one.at !== at || receipt.status !== 'interrupted')
    .slice(0, 3)
    .map((one) => `${path}: line ${one.at}: ${one.problem}`)
}

function pointerProblems(receipt: Receipt): string[] {
  const { logs_dir: logs = '', jobs, events_jsonl_path, phase_report_path, graph_ir, compared_path } = receipt
  const named = { events_jsonl_path, phase_report_path, 'graph_ir.path': graph_ir?.path, compared_path }
  const gone = Object.entries(named)
    .filter(([, path]) => path !== undefined && !existsSync(path))
    .map(
      ([name, path]) => `the receipt's ${name} points at ${relative(logs, path ?? '')}, which is not there`,
    )
  const without = jobs
    .filter((job) => !pointsIn(logs, job.manifest_path))
    .map((job) => `job \`${job.id}\` points at ${job.manifest_path}, which is not there`)
  return [...gone, ...without]
}

async function digestsWrong({ graph_ir, compared_path, parity_digest }: Receipt): Promise<string[]> {
  const problems: string[] = []
  if (graph_ir !== undefined && existsSync(graph_ir.path)) {
    const text = (await readFile(graph_ir.path, 'utf8')).trimEnd()
    if (sha256(text) !== graph_ir.digest)
      problems.push('plan.json is not the plan of the digest in the receipt')
  }
  if (parity_digest !== undefined && compared_path === undefined)
    problems.push('the receipt has a parity_digest and no compared_path')
  if (compared_path === undefined || !existsSync(compared_path)) return problems
  const compared = decode(await readFile(compared_path, 'utf8'), comparedSchema)
  if ('value' in compared && sha256(canonicalJson(compared.value as Json)) !== parity_digest)
    problems.push('compared.json has another digest than the parity_digest in the receipt')
  return problems
}
