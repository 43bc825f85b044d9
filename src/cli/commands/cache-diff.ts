import { LoomFailure } from '../../diagnostics/failure.ts'
import type { Compared } from '../../model/compared.ts'
import type { Receipt } from '../../model/receipt.ts'
import { type CacheLie, differingResults, findCacheLies, type FoundKeys } from '../../parity/cache-lies.ts'
import { readReceipt } from '../../records/find.ts'
import { readCompared } from '../../records/read-compared.ts'
import { showValue } from '../../report/diff-words.ts'
import { harmlessLine } from '../../report/format.ts'
import { cacheDirectory, cacheScope } from '../../run/caches.ts'
import type { CacheSettings } from '../../run/settings.ts'
import { readGitFacts } from '../../snapshot/git-facts.ts'
import type { Repository } from '../../snapshot/repository.ts'
import { quarantineKey } from '../../storage/cache/manage.ts'
import { exitCodes } from '../../model/exit.ts'
import type { Io } from '../io.ts'

/** Runs the workflow once; no receipt where there was no run. */
export type RunOnce = (
  cache: CacheSettings | 'off',
) => Promise<{ readonly exitCode: number; readonly receiptPath?: string }>

export interface CacheDiffRequest {
  readonly repository: Repository
  readonly cache: CacheSettings
  readonly runOnce: RunOnce
}

interface Ran {
  readonly exitCode: number
  readonly receipt: Receipt
  readonly compared: Compared
}

/**
 * Runs without caches and with them, and puts keys in quarantine with which a job came out otherwise; a third run, once more without,
 * says what differs anyway. Gives the exit code: 1 where a cache lies, else that of the run with caches.
 */
export async function cacheDiff(request: CacheDiffRequest, io: Io): Promise<number> {
  const { repository, cache } = request
  const say = async (text: string) => io.stderr.write(`${text}\n`)
  const ranWith = async (settings: CacheSettings | 'off', title: string): Promise<Ran | number> => {
    await say(`cache-diff: ${title}`)
    return ranOnce(request, settings)
  }
  const off = await ranWith('off', 'without caches')
  if (typeof off === 'number') return off
  const on = await ranWith(cache, 'with caches')
  if (typeof on === 'number') return on
  refuseOtherSource(off, on)
  const found = foundIn(on.receipt)
  const differences = differingResults(off.compared, on.compared)
  const jobs = on.compared.jobs.map(({ id }) => id)
  if (findCacheLies(differences, [], { jobs, found }).length === 0) {
    await io.stdout.write(sayTruth(found))
    return on.exitCode
  }
  const again = await ranWith('off', 'once more without caches, to see what differs anyway')
  if (typeof again === 'number') return again
  refuseOtherSource(off, again)
  const lies = findCacheLies(differences, differingResults(off.compared, again.compared), { jobs, found })
  if (lies.length === 0) {
    await io.stdout.write('✓ what differs with caches differs without them as well\n')
    return on.exitCode
  }
  const owner = { git: await readGitFacts(repository), repositoryRoot: repository.root }
  const scope = cacheScope({ ...owner, env: io.env })
  for (const { job, keys, differences: own } of lies)
    for (const key of keys) {
      const why = `job ${job} came out otherwise with it: ${own[0]?.path ?? ''}`
      await quarantineKey(cache.directory ?? cacheDirectory(io.env), scope, { key, why })
    }
  await io.stdout.write(lies.map(describe).join(''))
  return exitCodes.failed
}

async function ranOnce({ runOnce, repository }: CacheDiffRequest, cache: CacheSettings | 'off') {
  const { exitCode, receiptPath } = await runOnce(cache)
  // A run that a signal ended has nothing to compare.
  const isWhole = exitCode === exitCodes.ok || exitCode === exitCodes.failed
  if (receiptPath === undefined || !isWhole) return exitCode
  const receipt = await readReceipt(receiptPath)
  return { exitCode, receipt, compared: await readCompared(receipt, repository.root) }
}

function refuseOtherSource(a: Ran, b: Ran): void {
  if (a.compared.source.tree_sha === b.compared.source.tree_sha) return
  throw new LoomFailure('usage', {
    code: 'cache/source-changed',
    message: 'the source changed between the runs of `--cache-diff`, so they say nothing of the caches',
    hint: 'leave it alone until the last of them has begun',
  })
}

function foundIn({ jobs }: Receipt): FoundKeys {
  const found = jobs.map(({ id, caches = [] }) => {
    const hits = caches.filter(({ restored }) => restored === 'hit' || restored === 'fallback')
    return [id, hits.map(({ key, matched_key: matched }) => matched ?? key)] as const
  })
  return new Map(found.filter(([, keys]) => keys.length > 0))
}

function sayTruth(found: FoundKeys): string {
  return found.size === 0
    ? 'no cache was found, so there was nothing to compare: run it once more\n'
    : '✓ with caches and without them every job came to the same\n'
}

const mostDifferences = 10

function describe({ job, keys, differences }: CacheLie): string {
  const lines = [
    `✗ job ${job} comes out otherwise with its caches`,
    ...differences
      .slice(0, mostDifferences)
      .map(({ path, a, b }) => `    ${path}: ${showValue(a)} without, ${showValue(b)} with`),
    ...(differences.length > mostDifferences
      ? [`    … and ${differences.length - mostDifferences} more`]
      : []),
    ...keys.map((key) => `  in quarantine now: ${key}`),
    '  make the key hold what the content depends on, or run `loom cache release` with it',
  ]
  return lines.map((line) => `${harmlessLine(line, false)}\n`).join('')
}
