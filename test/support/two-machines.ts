import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Receipt } from '../../src/model/receipt.ts'
import { type LoomResult, receiptOf, resultOf } from './loom.ts'
import { type Files, gitIn, makeRepository, type TestRepository, writeFiles } from './repository.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** A clone of one repository, with an environment of its own. */
export interface Machine {
  readonly path: string
  readonly env: Record<string, string>
  git(...args: string[]): string
  write(files: Files): void
  /** Runs the workflow; `umask` is the shell's. */
  run(options?: { env?: Record<string, string>; umask?: string }): Promise<Receipt>
  loom(...args: string[]): Promise<LoomResult>
}

export interface TwoMachines extends AsyncDisposable {
  readonly origin: TestRepository
  readonly laptop: Machine
  readonly ci: Machine
  /** A directory that both machines see, outside of every repository. */
  readonly shared: string
}

export interface TwoMachinesOptions {
  /** Options of `git clone` for the second machine. */
  readonly cloneForCi?: readonly string[]
  /** Called once the origin has its first commit. */
  readonly prepare?: (origin: TestRepository) => void
}

/** One repository with a workflow, cloned to two places. */
export async function twoMachines(files: Files, options: TwoMachinesOptions = {}): Promise<TwoMachines> {
  const origin = await makeRepository(files)
  options.prepare?.(origin)
  const shared = join(origin.outside, 'shared')
  mkdirSync(shared)
  const clone = (name: string, args: readonly string[] = []) =>
    machineAt(join(origin.outside, name), origin, ['clone', '--quiet', ...args])
  return {
    origin,
    shared,
    laptop: clone('laptop'),
    ci: clone('ci', options.cloneForCi),
    [Symbol.asyncDispose]: async () => origin[Symbol.asyncDispose](),
  }
}

function machineAt(path: string, origin: TestRepository, cloneArgs: readonly string[]): Machine {
  const allowed = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'protocol.file.allow',
    GIT_CONFIG_VALUE_0: 'always',
  }
  gitIn(origin.outside, { ...origin.env, ...allowed }, ...cloneArgs, `file://${origin.path}`, path)
  const workspaces = `${path}-workspaces`
  mkdirSync(workspaces)
  const env = { ...origin.env, LOOM_WORKSPACE_ROOT: workspaces }
  const start = async (args: readonly string[], more: Record<string, string>, umask = '022') =>
    resultOf(
      spawn('sh', ['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath, cli, ...args], {
        cwd: path,
        env: { ...env, ...more },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    )
  return {
    path,
    env,
    git: (...args) => gitIn(path, env, ...args),
    write: (files) => {
      writeFiles(path, files)
    },
    run: async (options = {}) => receiptOf(await start(['run', '--local'], options.env ?? {}, options.umask)),
    loom: async (...args) => start(args, {}),
  }
}
