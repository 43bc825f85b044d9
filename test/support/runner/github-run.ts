import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryDirectory, testEnvironment } from '../environment.ts'
import type { Files } from '../repository.ts'
import { type GitHubRepository, makeGitHubRepository } from './checkout.ts'
import type { CompositeUse } from './composite-run.ts'
import type { CompositeResult } from './run-composite.ts'
import { type GitHubJob, openJob } from './use-action.ts'

/** A workflow run of several jobs: one commit, artifacts that all of them see, and a machine for each. */
export interface GitHubRun extends AsyncDisposable {
  readonly github: GitHubRepository
  /** Holds everything of the run. */
  readonly folder: string
  /** Starts a job on a machine of its own, which has checked the commit out. */
  startJob(): RunJob
}

export interface RunJob extends Pick<GitHubJob, 'workspace' | 'folder' | 'git'> {
  /** Fetches artifacts as `actions/download-artifact` does with a `pattern` that ends in `*`. Gives where they are. */
  download(prefix: string): string
  use(inputs: CompositeUse['inputs'], more?: Partial<CompositeUse>): Promise<CompositeResult>
}

/** Begins with a push of the given files to `main`. */
export async function startGitHubRun(main: Files): Promise<GitHubRun> {
  const directory = await temporaryDirectory()
  const folder = directory.path
  const github = makeGitHubRepository(folder, testEnvironment(folder), { main })
  const artifacts = join(folder, 'artifacts')
  let machines = 0
  const startJob = (): RunJob => {
    machines += 1
    const machine = join(folder, `machine-${machines}`)
    mkdirSync(machine)
    const { workspace, git, use } = openJob(github, machine)
    return {
      ...{ workspace, folder: machine, git },
      download: (prefix) => download(artifacts, prefix, join(machine, '_temp', 'bundles')),
      use: async (inputs, more = {}) => use(inputs, { artifacts, ...more }),
    }
  }
  return { github, folder, startJob, [Symbol.asyncDispose]: async () => directory[Symbol.asyncDispose]() }
}

function download(artifacts: string, prefix: string, to: string): string {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(artifacts, { withFileTypes: true }))
    if (entry.isDirectory() && entry.name.startsWith(prefix))
      cpSync(join(artifacts, entry.name), join(to, entry.name), { recursive: true })
  return to
}
