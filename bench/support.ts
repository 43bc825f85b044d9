import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** A directory for one section, and variables of nobody's config. */
export function scratch(): { path: string; env: Record<string, string> } & Disposable {
  const path = realpathSync(mkdtempSync(join(process.env['LOOM_BENCH_ROOT'] ?? tmpdir(), 'loom-bench-')))
  mkdirSync(join(path, 'home'))
  mkdirSync(join(path, 'workspaces'))
  const person = {
    GIT_AUTHOR_NAME: 'b',
    GIT_AUTHOR_EMAIL: 'b@example.com',
    GIT_COMMITTER_NAME: 'b',
    GIT_COMMITTER_EMAIL: 'b@example.com',
  }
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: join(path, 'home'),
    GIT_CONFIG_NOSYSTEM: '1',
    LOOM_WORKSPACE_ROOT: join(path, 'workspaces'),
    ...person,
  }
  return {
    path,
    env,
    [Symbol.dispose]: () => {
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** Runs a program to its end, its output thrown away. */
export function sh(
  file: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string>; input?: string | Buffer },
): void {
  execFileSync(file, args, {
    ...options,
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
    maxBuffer: 1 << 28,
  })
}

/** A repository of twenty files with a workflow of the given jobs. Gives its path. */
export function makeSmall({ path, env }: ReturnType<typeof scratch>, jobs: object): string {
  const repository = join(path, 'small')
  mkdirSync(join(repository, '.loom'), { recursive: true })
  for (let at = 0; at < 20; at++) writeFileSync(join(repository, `file${at}.txt`), `${at}\n`)
  writeFileSync(
    join(repository, '.loom/workflow.yml'),
    JSON.stringify({ version: 'v1', stages: ['s'], default: { target: 'linux' }, ...jobs }),
  )
  writeFileSync(join(repository, '.gitlab-ci.yml'), 'stages: [s]\none: { stage: s, script: ["true"] }\n')
  sh('git', ['init', '--quiet', '--initial-branch=main'], { cwd: repository, env })
  sh('git', ['add', '--all'], { cwd: repository, env })
  sh('git', ['commit', '--quiet', '--message=x'], { cwd: repository, env })
  sh('git', ['remote', 'add', 'origin', 'https://example.com/team/small.git'], { cwd: repository, env })
  return repository
}

export const node = process.execPath
