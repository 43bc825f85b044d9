import { randomInt } from 'node:crypto'
import { tmpdir } from 'node:os'
import { removeTree } from '../base/remove-tree.ts'
import type { Checked } from '../diagnostics/diagnostic.ts'
import { keyCaches } from '../engine/cache-keys.ts'
import type { CacheMiss, CacheWarning } from '../model/cache.ts'
import { nameOf, type Plan, type PlannedJob } from '../model/plan.ts'
import { readGitFacts } from '../snapshot/git-facts.ts'
import type { Repository } from '../snapshot/repository.ts'
import { createSnapshot } from '../snapshot/snapshot.ts'
import { createWorkspace } from '../snapshot/workspace.ts'
import { type ListedEntry, lookUp } from '../storage/cache/manage.ts'
import { cacheScope } from './caches.ts'
import { compileRepository } from './compile.ts'
import { nanoseconds } from './prepare.ts'
import { openSecrets } from './secrets.ts'
import type { RunSettings } from './settings.ts'
import { unknownJob } from './unknown-job.ts'

export interface ExplainRequest {
  readonly repository: Repository
  /** Relative paths start here. */
  readonly directory: string
  readonly workflow?: string | undefined
  /** Id or name; absent: every job that has caches. */
  readonly job?: string | undefined
  readonly cacheDirectory: string
  readonly settings: Pick<RunSettings, 'env' | 'secrets' | 'signal' | 'workspaceRoot'>
}

/** What a run that began now would find of a cache before any other job has run. */
export interface ExplainedCache {
  readonly job: string
  readonly name: string
  readonly key: string
  readonly paths: readonly string[]
  readonly result: 'hit' | 'fallback' | 'miss' | 'unusable'
  readonly found?: ListedEntry
  readonly miss?: CacheMiss
  readonly warnings: readonly CacheWarning[]
}

/** Says of the caches of a workflow what a run would find, and of those that miss why. Makes a workspace as a run does, and removes it. */
export async function explainCaches(request: ExplainRequest): Promise<Checked<ExplainedCache[]>> {
  const { repository, directory, workflow: named, settings } = request
  const git = readGitFacts(repository)
  const { workflow, compiled } = await compileRepository({ repository, directory, workflow: named, git })
  if (!compiled.ok) return compiled
  const { plan } = compiled.value
  const jobs = jobsWithCaches(plan, request.job)
  const repositoryRoot = repository.root
  await using made = await createWorkspace({
    root: settings.workspaceRoot ?? tmpdir(),
    startedAtNs: nanoseconds(new Date()),
    random: () => String(randomInt(2 ** 47)),
    repositoryRoot,
  })
  const { path: workspace, runId } = made
  try {
    const { treeSha } = await createSnapshot({ repository, workspace, signal: settings.signal })
    const { redactor } = openSecrets(plan, repositoryRoot, settings)
    const facts = { runId, workflowPath: workflow.path, treeSha, repositoryRoot, git: await git }
    const scope = cacheScope({ git: facts.git, repositoryRoot, env: settings.env })
    const found: ExplainedCache[] = []
    for (const job of jobs) {
      const provider = { name: job.image === undefined ? ('host' as const) : ('docker' as const) }
      for (const cache of await keyCaches(job, { workspace, provider, facts, redactor })) {
        const { name, key, paths, warnings, isUsable } = cache
        const looked = isUsable ? await lookUp(request.cacheDirectory, scope, cache) : {}
        found.push({
          job: job.id,
          name,
          key,
          paths,
          warnings,
          result: resultOf(cache, looked.found),
          ...looked,
        })
      }
    }
    return { ok: true, value: found, warnings: compiled.warnings }
  } finally {
    await removeTree(workspace)
  }
}

function jobsWithCaches(plan: Plan, name: string | undefined): readonly PlannedJob[] {
  const jobs = plan.nodes.filter((job) => name === undefined || job.id === name || nameOf(job) === name)
  if (jobs.length === 0 && name !== undefined) throw unknownJob(name, plan)
  return jobs.filter(({ cache }) => cache !== undefined)
}

function resultOf(
  { key, isUsable }: { readonly key: string; readonly isUsable: boolean },
  found: ListedEntry | undefined,
): ExplainedCache['result'] {
  if (!isUsable) return 'unusable'
  return found === undefined ? 'miss' : found.key === key ? 'hit' : 'fallback'
}
