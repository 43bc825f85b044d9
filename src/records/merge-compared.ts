import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { Digest } from '../base/brand.ts'
import { sha256 } from '../base/hash.ts'
import { canonicalJson } from '../base/json.ts'
import { type ComparedEnvironment, comparedSchema } from '../model/compared.ts'
import type { Plan } from '../model/plan.ts'
import type { Receipt } from '../model/receipt.ts'

export interface MergedCompared {
  /** Canonical JSON, and its SHA-256. */
  readonly text: string
  readonly digest: Digest
  readonly warnings: readonly string[]
}

/**
 * What the parts of a fanned-out run are compared by, joined: all jobs in plan order, everything else of the first part that has it. Undefined
 * where a part has none.
 */
export async function mergeCompared(
  runs: readonly Receipt[],
  plan: Plan,
): Promise<MergedCompared | undefined> {
  const paths = runs.flatMap(({ compared_path: path }) => path ?? [])
  if (paths.length < runs.length) return undefined
  const parts = await Promise.all(
    paths.map(async (path) => v.parse(comparedSchema, JSON.parse(await readFile(path, 'utf8')))),
  )
  const [first] = parts
  if (first === undefined) return undefined
  const jobs = new Map(parts.flatMap((part) => part.jobs).map((job) => [job.id, job]))
  // A part without containers does not know the engine of one that has some.
  const environment = parts.reduceRight((all, part) => ({ ...all, ...part.environment }), first.environment)
  const text = canonicalJson({
    ...first,
    environment,
    jobs: plan.nodes.flatMap(({ id }) => jobs.get(id) ?? []),
  })
  const others = runs.filter((_, at) => differs(environment, parts[at]?.environment ?? {}))
  const warnings = others.map(
    ({ run_id }) =>
      `the environment of run ${run_id} differs; that of run ${runs[0]?.run_id ?? ''} is recorded`,
  )
  return { text, digest: sha256(text), warnings }
}

function differs(environment: ComparedEnvironment, part: Partial<ComparedEnvironment>): boolean {
  return canonicalJson({ ...environment, ...part }) !== canonicalJson(environment)
}
