import { stat, statfs } from 'node:fs/promises'
import { LoomFailure } from '../diagnostics/failure.ts'
import { git } from './git.ts'
import type { Repository } from './repository.ts'

/** Fails with `snapshot/disk-full` when the file system of `workspace` has less free space than a snapshot needs. */
export async function checkFreeSpace(repository: Repository, workspace: string): Promise<void> {
  const [needBytes, { bavail, bsize }] = await Promise.all([estimate(repository), statfs(workspace)])
  const freeBytes = bavail * bsize
  if (needBytes <= freeBytes) return
  throw diskFull(`it needs about ${megabytes(needBytes)}, and ${megabytes(freeBytes)} are free`)
}

/** The failure for a file system without space, found before copying or met while writing. */
export function diskFull(detail: string, cause?: unknown): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'snapshot/disk-full',
      message: `not enough disk space for the workspace: ${detail}`,
      hint: 'run `loom clean`, or set LOOM_WORKSPACE_ROOT to a larger disk',
    },
    cause,
  )
}

/** Objects as git counts them, and the working tree's files, of which the index's size gives a lower bound. */
async function estimate(repository: Repository): Promise<number> {
  const output = await git(['count-objects', '-v'], { cwd: repository.root, env: repository.env })
  const counts = new Map(
    output
      .toString('utf8')
      .split('\n')
      .map((line) => line.split(': ') as [string, string]),
  )
  const objects = (Number(counts.get('size') ?? 0) + Number(counts.get('size-pack') ?? 0)) * 1024
  const index = await stat(`${repository.gitDir}/index`).then(
    (stats) => stats.size,
    () => 0,
  )
  return objects + index
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6).toLocaleString('en-US')} MB`
}
