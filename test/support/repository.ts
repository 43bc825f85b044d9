import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryDirectory, testEnvironment } from './environment.ts'

export type Files = Readonly<Record<string, string | Buffer>>

/** A real repository in a temporary directory, with everything that a run writes beside it. */
export interface TestRepository extends AsyncDisposable {
  /** Top of the working tree. */
  readonly path: string
  /** A directory for what the test needs beside the repository; gone with it. */
  readonly outside: string
  readonly env: Record<string, string>
  git(...args: string[]): string
  write(files: Files): void
}

/** A repository with one commit of the given files (one file when none are given). */
export async function makeRepository(files: Files = { 'a.txt': 'a\n' }): Promise<TestRepository> {
  const directory = await temporaryDirectory()
  const path = join(directory.path, 'repository')
  const home = join(directory.path, 'home')
  for (const made of [path, home, join(directory.path, 'outside')]) mkdirSync(made)
  const env = testEnvironment(home)
  const repository: TestRepository = {
    path,
    outside: join(directory.path, 'outside'),
    env,
    git: (...args) => gitIn(path, env, ...args),
    write: (written) => {
      writeFiles(path, written)
    },
    [Symbol.asyncDispose]: async () => directory[Symbol.asyncDispose](),
  }
  repository.git('init', '--quiet', '--initial-branch=main')
  repository.write(files)
  repository.git('add', '--all', '--force')
  repository.git('commit', '--quiet', '--allow-empty', '--message=first')
  return repository
}

/** Plain git, its standard output as text. Throws with git's own words. */
export function gitIn(cwd: string, env: Readonly<Record<string, string>>, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  })
}

export function writeFiles(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}
