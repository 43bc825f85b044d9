import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { git, splitNul, tryGit } from './git.ts'
import type { Environment } from './git-environment.ts'
import type { Repository } from './repository.ts'

/** Names of the content filters (`filter.<name>`) that the user's or the repository's config defines. */
export async function readFilters(repository: Repository): Promise<string[]> {
  const call = { cwd: repository.root, env: repository.env }
  const { stdout } = await tryGit(
    ['config', '-z', '--name-only', '--get-regexp', '^filter\\..*\\.(clean|smudge|process)$'],
    call,
  )
  const keys = stdout.toString('utf8').split('\0')
  return [
    ...new Set(
      keys.filter((key) => key !== '').map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))),
    ),
  ]
}

/** Of the given paths those whose attributes name one of the filters: their bytes come from the working tree. */
export async function readFilteredPaths(
  repository: Repository,
  filters: readonly string[],
  paths: readonly Buffer[],
): Promise<Buffer[]> {
  if (filters.length === 0 || paths.length === 0) return []
  const stdin = Buffer.concat(paths.flatMap((path) => [path, Buffer.from([0])]))
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
  const settings: [string, string][] = [
    ['checkout.workers', String(Math.min(availableParallelism(), maximumWorkers))],
    ...filters.flatMap((name): [string, string][] => [
      [`filter.${name}.smudge`, ''],
      [`filter.${name}.process`, ''],
      [`filter.${name}.required`, 'false'],
    ]),
  ]
  const call = { cwd: workspace, env: withConfig(env, settings) }
  const { exitCode, stderr } = await tryGit(
    ['checkout-index', '--all', '--force', '--index', '--quiet'],
    call,
  )
  // A path with a conflict has no one content; its working bytes are laid over later.
  if (exitCode === 0 || /^(?!.*(fatal|unable|cannot|No space))/s.test(stderr.toString('utf8'))) return
  await git(['checkout-index', '--all', '--force', '--index', '--quiet'], call)
}

const maximumWorkers = 8

function withConfig(env: Environment, settings: readonly (readonly [string, string])[]): Environment {
  const entries = settings.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ])
  return { ...env, GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(entries) }
}

/**
 * The id of the tree that the workspace holds, uncommitted work included: the given paths are added to a throw-away copy of
 * its index. New objects go into the workspace's own store.
 */
export async function writeTree(
  workspace: string,
  env: Environment,
  paths: readonly Buffer[],
): Promise<string> {
  const index = join(workspace, '.git/loom-tree-index')
  const { copyFile, rm } = await import('node:fs/promises')
  try {
    await copyFile(join(workspace, '.git/index'), index).catch(ignoreMissing)
    const call = { cwd: workspace, env: { ...env, GIT_INDEX_FILE: index } }
    const stdin = Buffer.concat(paths.flatMap((path) => [path, Buffer.from([0])]))
    if (paths.length > 0)
      await git(['update-index', '--add', '--remove', '--replace', '-z', '--stdin'], { ...call, stdin })
    return (await git(['write-tree'], call)).toString('utf8').trim()
  } finally {
    await rm(index, { force: true })
    await rm(`${index}.lock`, { force: true })
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}
