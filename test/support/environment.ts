import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeTree } from '../../src/base/remove-tree.ts'

/** A temporary directory that is gone after the test. */
export async function temporaryDirectory(): Promise<AsyncDisposable & { path: string }> {
  const { realpath } = await import('node:fs/promises')
  const path = await realpath(await mkdtemp(join(tmpdir(), 'loom-test-')))
  return { path, [Symbol.asyncDispose]: async () => removeTree(path) }
}

/** Variables for what a test starts: nothing of CI, GitHub, Loom, git or npm, and no user config. */
export function testEnvironment(home: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TMPDIR: tmpdir(),
    // Where the engine of the tests is, if not where everybody's is.
    ...(process.env['DOCKER_HOST'] === undefined ? {} : { DOCKER_HOST: process.env['DOCKER_HOST'] }),
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
    GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
    GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  }
}
