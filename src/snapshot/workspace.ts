import { mkdir, readdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { AbsolutePath } from '../base/brand.ts'
import { absolutePath, hasCode, isInside } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'

export const workspacePrefix = 'loom-run-local-'

export interface WorkspaceRequest {
  /** Where workspaces are made; created when missing. */
  readonly root: string
  /** Nanoseconds since the epoch; the run number starts here. */
  readonly startedAtNs: bigint
  /** Digits that nobody can guess. */
  readonly random: () => string
  readonly repositoryRoot: AbsolutePath
}

/**
 * Makes the directory of a run, `loom-run-local-<run number>-<random>`, for its owner alone. The number is taken by making a
 * directory that can be made once; where another run has it already, the next number is tried.
 */
export async function createWorkspace(
  request: WorkspaceRequest,
): Promise<{ path: AbsolutePath; runId: string }> {
  const root = await prepareRoot(request)
  for (let number = request.startedAtNs; ; number++) {
    const claim = join(root, `.${workspacePrefix}${number}.claim`)
    if (!(await makeDirectory(claim))) continue
    try {
      if (await isTaken(root, number)) continue
      const path = join(root, `${workspacePrefix}${number}-${request.random()}`)
      if (!(await makeDirectory(path))) continue
      return { path: absolutePath(path, '/'), runId: String(number) }
    } finally {
      await rm(claim, { recursive: true, force: true })
    }
  }
}

async function prepareRoot({ root, repositoryRoot }: WorkspaceRequest): Promise<string> {
  let real: string
  try {
    await mkdir(root, { recursive: true })
    real = await realpath(root)
  } catch (error) {
    throw cannotCreate(root, error)
  }
  if (!isInside(real, repositoryRoot)) return real
  throw new LoomFailure('usage', {
    code: 'snapshot/inside-source',
    message: `the workspace root ${real} lies inside the repository ${repositoryRoot}`,
    hint: 'set LOOM_WORKSPACE_ROOT or runtime.workspace.root to a directory outside of it',
  })
}

async function isTaken(root: string, number: bigint): Promise<boolean> {
  const names = await readdir(root)
  return names.some((name) => name.startsWith(`${workspacePrefix}${number}-`))
}

async function makeDirectory(path: string): Promise<boolean> {
  try {
    await mkdir(path, { mode: 0o700 })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw cannotCreate(path, error)
  }
}

function cannotCreate(path: string, error: unknown): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'snapshot/no-workspace',
      message: `cannot make the directory ${path}${error instanceof Error ? `: ${error.message.split(',')[0] ?? ''}` : ''}`,
      hint: 'free some space, or set LOOM_WORKSPACE_ROOT to a directory that you may write',
    },
    error,
  )
}
