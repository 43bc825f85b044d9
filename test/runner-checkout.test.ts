import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryDirectory, testEnvironment } from './support/environment.ts'
import { gitIn } from './support/repository.ts'
import { checkOut, mainPushed, makeGitHubRepository, pullRequested } from './support/runner/checkout.ts'

test('a push is checked out shallow, on its branch, with the token behind includeIf', async () => {
  await using directory = await temporaryDirectory()
  const env = testEnvironment(directory.path)
  const github = makeGitHubRepository(directory.path, env, { main: { 'a.txt': 'a\n' } })
  const workspace = join(directory.path, 'work')
  checkOut(mainPushed(github), {
    github,
    workspace,
    temp: join(directory.path, '_temp'),
    env,
    token: 'secret',
  })
  const git = (...args: string[]) => gitIn(workspace, env, ...args).trim()
  assert.equal(git('rev-parse', 'HEAD'), github.mainSha)
  assert.equal(git('symbolic-ref', 'HEAD'), 'refs/heads/main')
  assert.equal(git('rev-list', '--count', 'HEAD'), '1')
  assert.equal(git('status', '--porcelain'), '')
  assert.equal(git('remote', 'get-url', 'origin'), 'https://github.com/octo/shop')
  const header = `AUTHORIZATION: basic ${Buffer.from('x-access-token:secret').toString('base64')}`
  assert.equal(git('config', 'http.https://github.com/.extraheader'), header)
  assert.ok(!readFileSync(join(workspace, '.git/config'), 'utf8').includes(header))
})

test('a pull request is checked out as its merge commit, detached and shallow, with the token in .git/config', async () => {
  await using directory = await temporaryDirectory()
  const env = testEnvironment(directory.path)
  const github = makeGitHubRepository(directory.path, env, { main: { 'a.txt': 'a\n' } })
  const workspace = join(directory.path, 'work')
  checkOut(pullRequested(github), {
    ...{ github, workspace, temp: directory.path, env, token: 'secret' },
    credentials: 'config',
  })
  const git = (...args: string[]) => gitIn(workspace, env, ...args).trim()
  assert.equal(
    git('rev-parse', 'HEAD', 'refs/remotes/pull/1/merge'),
    `${github.mergeSha}\n${github.mergeSha}`,
  )
  assert.equal(git('rev-parse', '--abbrev-ref', 'HEAD'), 'HEAD')
  assert.equal(git('branch', '--list'), '* (HEAD detached at pull/1/merge)')
  assert.equal(readFileSync(join(workspace, '.git/shallow'), 'utf8').trim(), github.mergeSha)
  assert.match(readFileSync(join(workspace, '.git/config'), 'utf8'), /extraheader = AUTHORIZATION: basic /)
})
