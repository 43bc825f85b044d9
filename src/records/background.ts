import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { hasCode } from '../base/files.ts'
import { type Compared, comparedSchema } from '../model/compared.ts'
import { type Plan, planSchema } from '../model/plan.ts'
import type { Receipt } from '../model/receipt.ts'
import { type RunStart, runStartSchema } from '../model/records.ts'
import { comparedCopyPath, runtimeDirectory, startFile } from './layout.ts'

/** What a run leaves beside its logs, for one that shows it. Nothing of it must be there. */
export interface Background {
  /** Every job of the workflow, whatever of it was run. */
  readonly plan?: Plan | undefined
  readonly start?: RunStart | undefined
  readonly compared?: Compared | undefined
}

/**
 * Reads what is there, with values of secrets masked where they are. A file that is gone, damaged or from a newer Loom is left
 * out: it is about the run, and not the proof of it.
 */
export async function readBackground(receipt: Receipt, repositoryRoot: string): Promise<Background> {
  const logs = receipt.logs_dir
  const [plan, start, compared] = await Promise.all([
    logs === undefined ? undefined : readAs(planSchema, join(logs, 'plan.json')),
    logs === undefined ? undefined : readAs(runStartSchema, join(logs, startFile)),
    readCompared(receipt, repositoryRoot),
  ])
  return { plan, start, compared }
}

/** From where the receipt says, or from the copy in the repository, which outlives the workspace. */
async function readCompared(
  { compared_path: path, run_id: runId }: Receipt,
  repositoryRoot: string,
): Promise<Compared | undefined> {
  const copy = join(repositoryRoot, runtimeDirectory, comparedCopyPath(runId))
  const named = path === undefined ? undefined : await readAs(comparedSchema, path)
  return named ?? (await readAs(comparedSchema, copy))
}

async function readAs<Schema extends v.GenericSchema>(
  schema: Schema,
  path: string,
): Promise<v.InferOutput<Schema> | undefined> {
  let text
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  }
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text)
  return result.success ? result.output : undefined
}
