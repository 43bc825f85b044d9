import { existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { basename } from 'node:path'
import type { AbsolutePath } from '../base/brand.ts'
import type { Environment } from '../base/environment.ts'
import { absolutePath, hasCode } from '../base/files.ts'
import { removeTree } from '../base/remove-tree.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { JobWorkspaces } from '../engine/job-workspaces.ts'
import { trackingOfJob, trackingValue, trackingVariable } from '../model/tracking.ts'
import { jobsDirectory, jobWorkspace } from '../records/layout.ts'
import { isTrusted } from '../records/trust.ts'
import { copySnapshot } from '../snapshot/copy-snapshot.ts'

export interface JobWorkspacesRequest {
  /** The workspace of the run, which stays as it was made. */
  readonly seed: AbsolutePath
  readonly runId: string
  readonly env: Environment
}

/**
 * Gives each job a copy of the run's workspace. A copy has its name once it is whole: whatever kills Loom meanwhile, a later attempt
 * begins it anew.
 */
export function createJobWorkspaces({ seed, runId, env }: JobWorkspacesRequest): JobWorkspaces {
  const pathOf = (job: string) => absolutePath(jobWorkspace(seed, job), '/')
  return {
    pathOf,
    async open(job, signal) {
      const path = pathOf(job)
      await makeJobsDirectory(jobsDirectory(seed))
      if (existsSync(path)) return
      // No name of a job's directory begins with a dot.
      const unfinished = absolutePath(`.${basename(path)}`, jobsDirectory(seed))
      await removeTree(unfinished)
      await mkdir(unfinished, { mode: 0o700 })
      const tracking = trackingValue(env[trackingVariable], trackingOfJob(runId, 'snapshot'))
      try {
        await copySnapshot({
          from: seed,
          to: unfinished,
          env: { ...env, [trackingVariable]: tracking },
          signal,
        })
        await rename(unfinished, path)
      } catch (error) {
        await removeTree(unfinished)
        throw error
      }
    },
  }
}

/** Anybody may plant a directory beside a workspace: only one that nobody else may enter is used. */
async function makeJobsDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    if (hasCode(error, 'EEXIST') && (await isTrusted(path, process.getuid?.()))) return
    throw new LoomFailure(
      'environment',
      {
        code: 'snapshot/no-workspace',
        message: `cannot make the directory ${path}${error instanceof Error ? `: ${error.message.split(',')[0] ?? ''}` : ''}`,
        hint: 'free some space, or set LOOM_WORKSPACE_ROOT to a directory that you may write',
      },
      error,
    )
  }
}
