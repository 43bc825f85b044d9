import { join } from 'node:path'
import type { AbsolutePath } from '../base/brand.ts'
import type { Environment } from '../base/environment.ts'
import { absolutePath } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { totalsOf } from '../model/artifact.ts'
import type { JobOutcome } from '../model/outcome.ts'
import type { JobRecord, Receipt } from '../model/receipt.ts'
import { artifactsDirectory, artifactsTop } from '../records/layout.ts'
import { planDigestOf } from '../records/read-compared.ts'
import { listRecords } from '../records/record-paths.ts'
import { refusedArchive } from '../storage/archive-failure.ts'
import { readKept } from '../storage/artifacts/read-kept.ts'
import { findBundles } from './find-bundles.ts'
import { openBundleScratch, unpackBundle } from './open-run.ts'

export interface BundlesRequest {
  /** Bundles, and directories with bundles. */
  readonly named: readonly string[]
  /** Where relative paths start. */
  readonly directory: string
  readonly env: Environment
  /** Of the plan that their jobs must have run from. */
  readonly planDigest: string
}

/** Jobs that ran on other machines, as their bundles have it; unpacked until it is disposed of. */
export interface RanElsewhere extends AsyncDisposable {
  /** The source that all of them ran from. */
  readonly treeSha: string
  /** How each ended; of one that is in several bundles, in the newest run. */
  readonly outcomes: ReadonlyMap<string, JobOutcome>
  /** Where all that a job left is, if it left something. Fails with `bundle/no-artifacts`. */
  artifactsOf(job: string): Promise<AbsolutePath | undefined>
}

/** A run that came in a bundle. */
interface Part {
  readonly path: string
  readonly receipt: Receipt
}

/**
 * Unpacks and checks the bundles of a run that was fanned out. They may come from anybody; those of another source or plan fail with
 * `bundle/other-source` and `bundle/other-plan`.
 */
export async function openRanElsewhere(request: BundlesRequest): Promise<RanElsewhere> {
  const paths = await findBundles(request.named, request.directory)
  const scratch = await openBundleScratch()
  try {
    const parts: Part[] = []
    for (const [at, path] of paths.entries()) {
      const { receipt } = await unpackBundle(path, join(scratch.path, `part-${at}`), request.env)
      await refuseUnsafe({ path, receipt })
      parts.push({ path, receipt })
    }
    parts.sort((a, b) => (BigInt(a.receipt.run_id) < BigInt(b.receipt.run_id) ? -1 : 1))
    const treeSha = sameTree(parts)
    for (const part of parts) await refuseOtherPlan(part, request.planDigest)
    const jobs = new Map(
      parts.flatMap((part) => part.receipt.jobs.map((job) => [job.id, { job, part }] as const)),
    )
    return {
      treeSha,
      outcomes: new Map([...jobs].map(([id, { job }]) => [id, outcomeOf(job)])),
      artifactsOf: async (id) => {
        const ran = jobs.get(id)
        return ran?.job.artifacts === undefined ? undefined : artifactsIn(ran.part, ran.job)
      },
      [Symbol.asyncDispose]: () => scratch[Symbol.asyncDispose](),
    }
  } catch (error) {
    await scratch[Symbol.asyncDispose]()
    throw error
  }
}

function outcomeOf({ outcome, cause, reason, allowed }: JobRecord): JobOutcome {
  return {
    outcome,
    ...(cause === undefined ? {} : { cause }),
    ...(reason === undefined ? {} : { reason }),
    ...(allowed === undefined ? {} : { isAllowed: allowed }),
  }
}

function sameTree(parts: readonly Part[]): string {
  const [first, ...others] = parts.map(({ path, receipt }) => ({
    path,
    tree: receipt.snapshot_tree_sha ?? '',
  }))
  for (const { path, tree } of others)
    if (tree !== first?.tree) throw otherSource(path, tree, first?.tree ?? '')
  return first?.tree ?? ''
}

/** The failure for jobs that ran from another source than this run. */
export function otherSource(what: string, found: string, expected: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'bundle/other-source',
    message: `${what} ran from the tree ${found || 'of nothing'}, expected ${expected}`,
    hint: 'give the bundles of one fanned-out run, and check out its commit without changes',
  })
}

async function refuseOtherPlan({ path, receipt }: Part, expected: string): Promise<void> {
  const found = await planDigestOf(receipt)
  if (found === expected) return
  throw new LoomFailure('usage', {
    code: 'bundle/other-plan',
    message: `${path} ran from the plan ${found ?? 'of nothing'}, expected ${expected}`,
    hint: 'run all parts with the same workflow and the same variables, by the same Loom',
  })
}

async function artifactsIn({ path, receipt }: Part, job: JobRecord): Promise<AbsolutePath> {
  const directory = absolutePath(artifactsDirectory(job.id), receipt.logs_dir ?? '/')
  const found = totalsOf(await readKept(Buffer.from(directory)))
  if (found.sha256 === job.artifacts?.sha256) return directory
  throw new LoomFailure('usage', {
    code: 'bundle/no-artifacts',
    message: `${path} holds ${found.files} of the ${job.artifacts?.files ?? 0} artifacts of job \`${job.id}\`, or others`,
    hint: 'export its run with `--with-artifacts`; names that are no UTF-8 and links out of the artifacts cannot travel',
  })
}

/** What Loom leaves out of bundles is in none that it made: links out of the artifacts of a job, and a repository's own files. */
async function refuseUnsafe({ path, receipt }: Part): Promise<void> {
  const { artifacts, unfit } = await listRecords(receipt.logs_dir ?? '')
  const inGit = artifacts.find((one) => /^\.git(\/|$)/i.test(one.slice(artifactsTop(one).length)))
  const unsafe = unfit[0] ?? inGit
  if (unsafe === undefined) return
  throw refusedArchive(
    'archive/unsafe',
    `the bundle ${path} is refused: no job can have left ${JSON.stringify(unsafe)}`,
  )
}
