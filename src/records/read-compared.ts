import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { hasCode } from '../base/files.ts'
import { sha256 } from '../base/hash.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { type Compared, comparedSchema, comparedVersion } from '../model/compared.ts'
import { testOutcomeSchema } from '../model/test-record.ts'
import type { Receipt } from '../model/receipt.ts'
import { comparedCopyPath, runtimeDirectory } from './layout.ts'

/**
 * Reads what a run is compared by, from where its receipt points or else from the copy that a repository keeps. Fails with
 * `diff/nothing-recorded` for a run that left none, and with `run/unreadable` for one that is not what the receipt speaks of.
 */
export async function readCompared(receipt: Receipt, repositoryRoot: string): Promise<Compared> {
  const copies = [repositoryRoot, receipt.repo_root].map((root) =>
    join(root, runtimeDirectory, comparedCopyPath(receipt.run_id)),
  )
  const places = [...(receipt.compared_path === undefined ? [] : [receipt.compared_path]), ...copies]
  for (const place of places) {
    const text = await readIfThere(place)
    if (text !== undefined) return decodeCompared(text, { place, digest: receipt.parity_digest })
  }
  throw nothingRecorded(receipt)
}

/**
 * The digest of the plan that a run was of. What it is compared by has it as it was; in a bundle's receipt it is that of the plan
 * with places hidden.
 */
export async function planDigestOf(receipt: Receipt): Promise<string | undefined> {
  if (receipt.compared_path === undefined) return receipt.graph_ir?.digest
  return (await readCompared(receipt, receipt.repo_root)).workflow.plan_digest
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES')) return undefined
    throw error
  }
}

function decodeCompared(
  text: string,
  { place, digest }: { place: string; digest: string | undefined },
): Compared {
  if (digest !== undefined && sha256(text.trimEnd()) !== digest)
    throw unreadable(place, 'it is not what the receipt’s parity_digest was made of')
  let decoded: unknown
  try {
    decoded = JSON.parse(text)
  } catch (error) {
    throw unreadable(place, error instanceof Error ? error.message : String(error))
  }
  const cases = takeCases(decoded)
  const result = v.safeParse(comparedSchema, decoded, { abortEarly: true })
  if (result.success) return putBack(result.output, cases)
  const [issue] = result.issues
  const where = v.getDotPath(issue) ?? 'it'
  throw unreadable(
    place,
    where === 'schema_version' ? `expected version "${comparedVersion}"` : `${where}: ${issue.message}`,
  )
}

type Cases = NonNullable<Compared['jobs'][number]['tests']>['cases']

const jobsSchema = v.looseObject({ jobs: v.array(v.unknown()) })
const testsSchema = v.looseObject({ tests: v.looseObject({ cases: v.array(v.unknown()) }) })

/**
 * Takes the tests out of what was read, by position of their job: for 100,000 of them the schema library takes longer than reading
 * the file. One that is wrong is left for it to tell.
 */
function takeCases(decoded: unknown): ReadonlyMap<number, Cases> {
  const taken = new Map<number, Cases>()
  if (!v.is(jobsSchema, decoded)) return taken
  for (const [at, job] of decoded.jobs.entries()) {
    if (!v.is(testsSchema, job)) continue
    const { cases } = job.tests
    if (!areCases(cases)) continue
    taken.set(at, cases)
    job.tests.cases = []
  }
  return taken
}

function areCases(cases: readonly unknown[]): cases is Cases {
  const outcomes: readonly unknown[] = testOutcomeSchema.options
  return cases.every(
    (one) =>
      typeof one === 'object' &&
      one !== null &&
      'id' in one &&
      typeof one.id === 'string' &&
      'outcome' in one &&
      outcomes.includes(one.outcome),
  )
}

function putBack(compared: Compared, cases: ReadonlyMap<number, Cases>): Compared {
  for (const [at, { tests }] of compared.jobs.entries())
    if (tests !== undefined) tests.cases = cases.get(at) ?? []
  return compared
}

function nothingRecorded({ run_id, status, retry_of }: Receipt): LoomFailure {
  const why =
    status === 'running'
      ? 'it has not ended'
      : status === 'interrupted'
        ? 'it was interrupted'
        : retry_of !== undefined
          ? `it went on in the workspace of run ${retry_of}, which is no snapshot any more`
          : 'an older Loom made it, or it ended before its jobs, or its records are gone'
  return new LoomFailure('usage', {
    code: 'diff/nothing-recorded',
    message: `run ${run_id} has nothing to compare: ${why}`,
    hint: 'run it again: `loom run --local`',
  })
}

function unreadable(path: string, why: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'run/unreadable',
    message: `cannot read ${path}: ${why}`,
    hint: 'it may be damaged, or written by a newer Loom',
  })
}
