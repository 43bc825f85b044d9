import { mkdir, readdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { AbsolutePath } from '../base/brand.ts'
import { absolutePath, hasCode, isInside } from '../base/files.ts'
import { leaveMark } from '../base/process-mark.ts'
import { LoomFailure } from '../diagnostics/failure.ts'

export const workspacePrefix = 'loom-run-local-'

/** The mark that claims a run number, in the directory where workspaces are made. */
function claimName(number: bigint | string): string {
  return `.${workspacePrefix}${number}.claim`
}

export interface WorkspaceRequest {
  /** Where workspaces are made; created when missing. */
  readonly root: string
  /** Nanoseconds since the epoch; the run number starts here. */
  readonly startedAtNs: bigint
  /** Digits that nobody can guess. */
  readonly random: () => string
  readonly repositoryRoot: AbsolutePath
}

/** A directory for a run, and the claim on its number. Dispose it once a receipt says who has the directory. */
export interface ClaimedWorkspace extends AsyncDisposable {
  readonly path: AbsolutePath
  readonly runId: string
}

/**
 * Makes the directory of a run, `loom-run-local-<run number>-<random>`, for its owner alone. The number is claimed by a mark that
 * can be left once; where another run has it already, the next number is tried. `removeDeadClaims` finds what a process that
 * was killed meanwhile leaves.
 */
export async function createWorkspace(request: WorkspaceRequest): Promise<ClaimedWorkspace> {
  const root = await prepareRoot(request)
  for (let number = request.startedAtNs; ; number++) {
    const claim = join(root, claimName(number))
    if (!(await claimed(claim))) continue
    const path = join(root, `${workspacePrefix}${number}-${request.random()}`)
    const release = async () => rm(claim, { force: true })
    try {
      if (!(await isTaken(root, number)) && (await makeDirectory(path)))
        return { path: absolutePath(path, '/'), runId: String(number), [Symbol.asyncDispose]: release }
    } catch (error) {
      await release()
      throw error
    }
    await release()
  }
}

async function claimed(path: string): Promise<boolean> {
  try {
    return await leaveMark(path)
  } catch (error) {
    throw cannotCreate(path, error)
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
