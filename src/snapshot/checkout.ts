import { availableParallelism } from 'node:os'
import { copyFile, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../base/environment.ts'
import { git, splitNul, tryGit } from './git.ts'
import type { Repository } from './repository.ts'
import type { IndexEntry } from './status.ts'

/** Of the given paths those whose attributes name one of the filters: their bytes come from the working tree. */
export async function readFilteredPaths(
  repository: Repository,
  filters: readonly string[],
  paths: readonly Buffer[],
): Promise<Buffer[]> {
  if (filters.length === 0 || paths.length === 0) return []
  const stdin = joinNul(paths)
  const output = await git(['check-attr', '-z', '--stdin', 'filter'], {
    cwd: repository.root,
    env: repository.env,
    stdin,
  })
  const fields = splitNul(output)
  const filtered: Buffer[] = []
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path, , value] = fields.slice(at, at + 3)
    if (path !== undefined && value !== undefined && filters.includes(value.toString('utf8')))
      filtered.push(path)
  }
  return filtered
}

/** Writes every file of the workspace's index, and the index's knowledge of them. No filter program runs. */
export async function checkoutIndex(
  workspace: string,
  env: Environment,
  filters: readonly string[],
): Promise<void> {
  const workers = String(Math.min(availableParallelism(), maximumWorkers))
  const call = {
    cwd: workspace,
    env: withConfig(withoutFilters(env, filters), [['checkout.workers', workers]]),
  }
  const { exitCode, stderr } = await tryGit(
    ['checkout-index', '--all', '--force', '--index', '--quiet'],
    call,
  )
  // A path with a conflict has no one content; its working bytes are laid over later.
  if (exitCode === 0 || /^(?!.*(fatal|unable|cannot|No space))/s.test(stderr.toString('utf8'))) return
  await git(['checkout-index', '--all', '--force', '--index', '--quiet'], call)
}

const maximumWorkers = 8

/** An environment in which git has more settings, which win over those that it has already. */
function withConfig(env: Environment, settings: readonly (readonly [string, string])[]): Environment {
  const first = Number(env['GIT_CONFIG_COUNT'] ?? 0)
  const entries = settings.flatMap(([key, value], at): [string, string][] => [
    [`GIT_CONFIG_KEY_${first + at}`, key],
    [`GIT_CONFIG_VALUE_${first + at}`, value],
  ])
  const numbered: Record<string, string> = Object.fromEntries(entries)
  return { ...env, GIT_CONFIG_COUNT: String(first + settings.length), ...numbered }
}

/** An environment in which git runs no filter program: bytes of files are what git takes them for. */
export function withoutFilters(env: Environment, filters: readonly string[]): Environment {
  return withConfig(
    env,
    filters.flatMap((name): [string, string][] => [
      [`filter.${name}.clean`, ''],
      [`filter.${name}.smudge`, ''],
      [`filter.${name}.process`, ''],
      [`filter.${name}.required`, 'false'],
    ]),
  )
}

/** Makes the index forget sizes and times of files whose bytes are not the blob's: git then asks their filter, and finds them clean. */
export async function forgetStats(
  workspace: string,
  env: Environment,
  entries: readonly IndexEntry[],
): Promise<void> {
  if (entries.length === 0) return
  await git(['update-index', '-z', '--index-info'], { cwd: workspace, env, stdin: withoutStats(entries) })
}

function withoutStats(entries: readonly IndexEntry[]): Buffer {
  const lines = entries.flatMap(({ mode, sha, path }) => [
    Buffer.from(`${mode} ${sha} 0\t`),
    path,
    Buffer.from([0]),
  ])
  return Buffer.concat(lines)
}

export interface TreeRequest {
  readonly workspace: string
  readonly env: Environment
  /** Paths of the index that the working tree does not have. */
  readonly deleted: readonly Buffer[]
  /** Paths to take from the workspace's files. */
  readonly changed: readonly Buffer[]
  /** What the index says of those of them that it holds. */
  readonly entries: readonly IndexEntry[]
}

/**
 * The id of the tree that the workspace holds, uncommitted work included: the given paths are applied to a throw-away copy of
 * its index. New objects go into the workspace's own store.
 */
export async function writeTree({ workspace, env, deleted, changed, entries }: TreeRequest): Promise<string> {
  const index = join(workspace, '.git/loom-tree-index')
  // Objects that are written for their ids alone need not be small.
  const fast = withConfig(env, [['core.looseCompression', '0']])
  const call = { cwd: workspace, env: { ...fast, GIT_INDEX_FILE: index } }
  // Whenever git writes an index it reads every file again that is not older than it. All files here are new, and what changed
  // is named: an index from the future spares them.
  const step = async (args: readonly string[], stdin: Uint8Array = new Uint8Array()) => {
    await utimes(index, future, future).catch(ignoreMissing)
    return git(args, { ...call, stdin })
  }
  try {
    await copyFile(join(workspace, '.git/index'), index).catch(ignoreMissing)
    const known = Buffer.concat([joinNul(deleted, `0 ${'0'.repeat(40)}\t`), withoutStats(entries)])
    if (known.length > 0) await step(['update-index', '-z', '--index-info'], known)
    if (changed.length > 0)
      await step(['update-index', '--add', '--remove', '--replace', '-z', '--stdin'], joinNul(changed))
    return (await step(['write-tree'])).toString('utf8').trim()
  } finally {
    await rm(index, { force: true })
    await rm(`${index}.lock`, { force: true })
  }
}

// Seconds since the epoch that 32 bits hold.
const future = 2 ** 31 - 1

/** Paths as git reads them with `-z`, each with the same text before it. */
function joinNul(paths: readonly Buffer[], before = ''): Buffer {
  return Buffer.concat(paths.flatMap((path) => [Buffer.from(before), path, Buffer.from([0])]))
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}
