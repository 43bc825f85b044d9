import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readChangedPaths } from '../src/snapshot/changed-paths.ts'
import { readGitFacts } from '../src/snapshot/git-facts.ts'
import { openRepository } from '../src/snapshot/repository.ts'
import { gitIn, makeRepository, type TestRepository } from './support/repository.ts'

/** What `rules: changes` sees in a clone: the default branch as Loom takes it, and the paths, or the hint. */
async function seenIn(path: string, env: TestRepository['env']) {
  const repository = await openRepository(path, env)
  const facts = await readGitFacts(repository)
  const changed = await readChangedPaths(repository, facts)
  return { branch: facts.defaultBranch, changed: 'paths' in changed ? changed.paths.join(' ') : changed.hint }
}

/**
 * An origin: `main` has commits a, m1 and m2; `topic` left it after a and has t1 and t2. Every commit adds a file of its name.
 */
async function makeOrigin(): Promise<TestRepository> {
  const origin = await makeRepository({ a: 'a' })
  const commit = (name: string) => {
    origin.write({ [name]: name })
    origin.git('add', '--all')
    origin.git('commit', '--quiet', `--message=${name}`)
  }
  origin.git('checkout', '--quiet', '-b', 'topic')
  commit('t1')
  commit('t2')
  origin.git('checkout', '--quiet', 'main')
  commit('m1')
  commit('m2')
  return origin
}

type Git = (...args: string[]) => void

/** How somebody came to have the commit, and what is seen there. */
const clones: readonly [string, readonly string[], (git: Git) => void, string, string | null][] = [
  [
    'a laptop on its topic',
    [],
    (git) => {
      git('checkout', '--quiet', 'topic')
    },
    't1 t2',
    'main',
  ],
  [
    'CI: a detached topic, no origin/HEAD',
    [],
    (git) => {
      git('remote', 'set-head', 'origin', '--delete')
      git('checkout', '--quiet', '--detach', 'origin/topic')
      git('branch', '--delete', '--force', 'main')
    },
    't1 t2',
    'main',
  ],
  [
    'a stale local main beside origin/main',
    [],
    (git) => {
      git('branch', '--force', 'old', 'main~2')
      git('checkout', '--quiet', 'topic')
      git('branch', '--force', 'main', 'origin/main~2')
    },
    't1 t2',
    'main',
  ],
  ['the default branch', [], () => undefined, 'm2', 'main'],
  [
    'the default branch, detached',
    [],
    (git) => {
      git('checkout', '--quiet', '--detach', 'main')
    },
    'm2',
    'main',
  ],
  [
    'the default branch, two commits not yet pushed',
    [],
    (git) => {
      git('update-ref', 'refs/remotes/origin/main', 'main~2')
    },
    'm2',
    'main',
  ],
  [
    'a topic that is merged and has a stale local main',
    [],
    (git) => {
      git('checkout', '--quiet', '-b', 'done', 'main~1')
      git('branch', '--force', 'main', 'main~2')
    },
    'm1',
    'main',
  ],
  [
    'a merge of the topic into main, as GitHub makes it',
    [],
    (git) => {
      git('checkout', '--quiet', '--detach', 'origin/main')
      git('merge', '--quiet', '--no-ff', '--message=merge', 'origin/topic')
    },
    't1 t2',
    'main',
  ],
  [
    'a merge of main into the topic',
    [],
    (git) => {
      git('checkout', '--quiet', 'topic')
      git('merge', '--quiet', '--message=merge', 'origin/main')
    },
    't1 t2',
    'main',
  ],
  [
    'no remote, local branches only',
    [],
    (git) => {
      git('checkout', '--quiet', 'topic')
      git('remote', 'remove', 'origin')
    },
    't1 t2',
    'main',
  ],
  ['a whole clone of the topic alone', ['--single-branch', '--branch=topic'], () => undefined, 't2', null],
  [
    'two usual names, and nothing says which is the default',
    [],
    (git) => {
      git('checkout', '--quiet', 'topic')
      git('branch', 'master', 'origin/main')
      git('branch', '--force', 'main', 'origin/main')
      git('remote', 'remove', 'origin')
    },
    't2',
    null,
  ],
  ['a shallow clone of the default branch', ['--depth=1'], () => undefined, 'fetch-depth: 0', 'main'],
  ['a clone of two commits of the default branch', ['--depth=2'], () => undefined, 'm2', 'main'],
  [
    'a shallow clone of the topic alone',
    ['--depth=2', '--branch=topic'],
    () => undefined,
    'fetch-depth: 0',
    null,
  ],
  [
    'a shallow clone of both, too short to meet',
    ['--depth=2', '--no-single-branch'],
    (git) => {
      git('checkout', '--quiet', 'topic')
    },
    'fetch-depth: 0',
    'main',
  ],
  [
    'a shallow clone of both, just long enough',
    ['--depth=3', '--no-single-branch'],
    (git) => {
      git('checkout', '--quiet', 'topic')
    },
    't1 t2',
    'main',
  ],
]

for (const [title, options, prepare, expected, branch] of clones) {
  test(`changes: ${title}`, async () => {
    await using origin = await makeOrigin()
    const path = `${origin.outside}/clone`
    gitIn(origin.outside, origin.env, 'clone', '--quiet', ...options, `file://${origin.path}`, path)
    prepare((...args) => gitIn(path, origin.env, ...args))
    const { changed, branch: seen } = await seenIn(path, origin.env)
    if (expected.includes('depth')) assert.match(changed, new RegExp(expected))
    else assert.equal(changed, expected)
    assert.equal(seen, branch)
  })
}

test('changes: uncommitted files of every kind count, ignored ones do not', async () => {
  await using repository = await makeRepository({ a: '1', gone: '1', '.gitignore': 'ignored\n' })
  repository.git('commit', '--quiet', '--allow-empty', '--message=second')
  repository.git('rm', '--quiet', 'gone')
  repository.write({ a: '2', 'new dir/ä': 'x', staged: 'x', ignored: 'x' })
  repository.git('add', 'staged')
  assert.equal((await seenIn(repository.path, repository.env)).changed, 'a gone new dir/ä staged')
})
