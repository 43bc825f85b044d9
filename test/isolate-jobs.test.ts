import assert from 'node:assert/strict'
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from 'node:test'
import { assertParity } from '../src/node-test/kit/index.ts'
import { busybox, dockerTest, labelled } from './support/docker.ts'
import { type LoomResult, printed, receiptOf, startLoom, stepOutput, workflow } from './support/loom.ts'
import { treeId } from './support/oracle.ts'
import { gitIn, makeRepository, type TestRepository } from './support/repository.ts'
import { cli } from './support/run-cli.ts'
import { runJobs } from './support/run-jobs.ts'

const stages = { stages: ['build', 'test'] }
const build = { stage: 'build', script: ['echo made > made.txt && echo changed > a.txt'] }
const look = { stage: 'test', script: ['ls && cat a.txt && pwd'] }

async function repositoryOf(jobs: Readonly<Record<string, object>>, root: object = stages) {
  return makeRepository({ '.loom/workflow.yml': workflow(jobs, root), 'a.txt': 'a\n' })
}

async function isolated(repository: TestRepository, ...flags: string[]): Promise<LoomResult> {
  return cli(repository, ['run', '--local', '--isolate-jobs', ...flags], {
    LOOM_WORKSPACE_ROOT: repository.outside,
  })
}

test('what a job leaves in its workspace does not reach the next one', async () => {
  await using repository = await repositoryOf({ build, look })
  const result = await isolated(repository)
  assert.equal(result.exitCode, 0, result.stderr)
  const receipt = receiptOf(result)
  const seed = receipt.snapshot_path ?? ''
  assert.equal(stepOutput(receipt, 'look'), `a.txt\na\n${seed}.jobs/look\n`)
  assert.equal(receipt.isolated_jobs, true)
  assert.match(result.stdout, new RegExp(`^workspaces of its jobs: ${seed}\\.jobs$`, 'm'))
  assert.deepEqual(readdirSync(`${seed}.jobs`).sort(), ['build', 'look'])
  assert.equal(statSync(`${seed}.jobs`).mode & 0o777, 0o700)
  assert.equal(existsSync(join(seed, 'made.txt')), false)
})

test('each job has the same tree, and git says of it what it says of the source', async () => {
  await using repository = await repositoryOf({ one: { script: ['true'] }, two: { script: ['true'] } }, {})
  repository.write({ 'staged.txt': 'staged\n', 'a.txt': 'dirty\n', 'sub dir/untracked.sh': '#!/bin/sh\n' })
  repository.git('add', 'staged.txt')
  const receipt = receiptOf(await isolated(repository))
  const status = (path: string) =>
    gitIn(path, repository.env, 'status', '--porcelain=v2', '--untracked-files=all')
  for (const job of ['one', 'two']) {
    const path = `${receipt.snapshot_path ?? ''}.jobs/${job}`
    assert.equal(treeId(path, repository.env), receipt.snapshot_tree_sha)
    assert.equal(status(path), status(repository.path))
  }
})

test('artifacts pass between jobs, and keep what they were', async (t) => {
  const jobs = { build: { ...build, artifacts: { paths: ['made.txt'] } }, look }
  const ran = await runJobs(t, jobs, { root: stages, isolateJobs: true })
  assert.match(await ran.output('look'), /^a\.txt\nmade\.txt\na\n/)
})

test('a matrix in parallel: each entry has its own workspace', async () => {
  const script = ['echo $N >> n.txt && cat n.txt', 'test "$(cat n.txt)" = $N']
  await using repository = await repositoryOf(
    { m: { parallel: { matrix: [{ N: ['1', '2', '3', '4'] }] }, script } },
    {},
  )
  const result = await isolated(repository, '--jobs', '4')
  assert.equal(result.exitCode, 0, `${result.stdout}${result.stderr}`)
  assert.equal(readdirSync(`${receiptOf(result).snapshot_path ?? ''}.jobs`).length, 4)
})

test('runs that isolate their jobs are identical with one another and with one that does not', async (t) => {
  const script = [
    'pwd && echo $LOOM_PROJECT_DIR/x $CI_PROJECT_DIR; git status --short; git describe --always --dirty',
  ]
  const jobs = { one: { script }, two: { script } }
  const shared = await runJobs(t, jobs)
  for (let count = 0; count < 2; count++)
    await assertParity(await runJobs(t, jobs, { isolateJobs: true }), shared, { strict: true })
})

test('what a filter made of a file is copied as it is, and no filter runs', async () => {
  await using repository = await repositoryOf({ one: { script: ['cat big.bin'] } }, {})
  const ran = join(repository.outside, 'ran')
  repository.git('config', 'filter.fake.clean', `touch ${ran}; echo pointer`)
  repository.git('config', 'filter.fake.smudge', `touch ${ran}; echo content`)
  repository.git('config', 'filter.fake.required', 'true')
  repository.write({ '.gitattributes': '*.bin filter=fake\n', 'big.bin': 'content\n' })
  // Of a file that is as new as its index git cannot know whether it has changed, and asks the filter.
  utimesSync(join(repository.path, 'big.bin'), 1, 1)
  repository.git('add', '--all')
  repository.git('commit', '--quiet', '--message=filtered')
  rmSync(ran)
  const [shared, own] = [
    await cli(repository, ['run', '--local'], { LOOM_WORKSPACE_ROOT: repository.outside }),
    await isolated(repository),
  ].map((result) => receiptOf(result))
  assert.ok(shared !== undefined && own !== undefined)
  assert.equal(stepOutput(own, 'one'), 'content\n')
  assert.equal(stepOutput(own, 'one'), stepOutput(shared, 'one'))
  assert.equal(own.parity_digest, shared.parity_digest)
  assert.equal(existsSync(ran), false)
})

test('a job that is tried again, at once or later, goes on in its own workspace, where `loom shell` opens too', async () => {
  const script = ['echo again >> tries', 'test $(wc -l < tries) -ge 2', 'test -f fixed']
  await using repository = await repositoryOf(
    { build, look: { ...look, script, retry: 1 }, never: { stage: 'last', script: ['true'] } },
    { stages: ['build', 'test', 'last'] },
  )
  const first = receiptOf(await isolated(repository))
  const own = `${first.snapshot_path ?? ''}.jobs/look`
  assert.deepEqual(
    first.jobs.map(({ outcome, attempts }) => `${outcome} ${attempts}`),
    ['success 1', 'failed 2', 'skipped 0'],
  )
  const shell = await cli(repository, ['shell', 'last', '-c', 'pwd > here && touch fixed'])
  assert.equal(shell.exitCode, 0, shell.stderr)
  assert.ok(existsSync(join(own, 'here')))
  const gone = await cli(repository, ['shell', 'last', 'never', '-c', 'true'])
  assert.match(gone.stderr, /run\/no-workspace/)
  const again = await cli(repository, ['retry'])
  assert.equal(again.exitCode, 0, again.stdout)
  assert.equal(receiptOf(again).isolated_jobs, true)
  assert.ok(existsSync(`${first.snapshot_path ?? ''}.jobs/never`))
  const clean = await cli(repository, ['clean', '--all'])
  assert.equal(clean.exitCode, 0)
  assert.deepEqual(readdirSync(repository.outside), [])
})

test('a directory that somebody else planted beside the workspace is not used', async () => {
  await using repository = await repositoryOf({ one: { script: ['true'] }, two: { script: ['true'] } }, {})
  const plant = { stage: 'build', script: ['chmod 755 "$(dirname $PWD)"'] }
  repository.write({ '.loom/workflow.yml': workflow({ plant, look }, stages) })
  const result = await isolated(repository)
  assert.equal(result.exitCode, 1)
  assert.match(result.stderr, /cannot make the directory .*\.jobs/)
})

test('SIGKILL: the next start ends the run, and `loom clean` removes what its jobs had', async () => {
  await using repository = await repositoryOf({ one: { script: ['echo up >&2; sleep 1000'] } }, {})
  const child = startLoom(repository, ['run', '--local', '--isolate-jobs', '--stream'])
  const ended = once(child, 'exit')
  await printed(child, 'up')
  child.kill('SIGKILL')
  await ended
  const shown = await cli(repository, ['show', '--json'], { LOOM_WORKSPACE_ROOT: repository.outside })
  assert.match(shown.stdout, /"status": "interrupted"/)
  assert.equal(readdirSync(repository.outside).length, 2)
  await cli(repository, ['clean', '--all'], { LOOM_WORKSPACE_ROOT: repository.outside })
  assert.deepEqual(readdirSync(repository.outside), [])
})

for (const mode of ['ephemeral_volume', 'bind_mount'])
  dockerTest(
    `${mode}: containers have workspaces of their own, and hand on what they leave`,
    async (engine) => {
      const left = ['ls && echo left >> a.txt && echo made > made.txt && cat a.txt']
      const job = { image: busybox, script: left }
      await using repository = await repositoryOf({
        one: { ...job, stage: 'build', artifacts: { paths: ['made.txt'] } },
        two: { ...job, stage: 'build' },
        three: { ...job, stage: 'test' },
      })
      const result = await isolated(repository, '--docker-workspace-mount', mode)
      assert.equal(result.exitCode, 0, `${result.stdout}${result.stderr}`)
      const receipt = receiptOf(result)
      assert.equal(stepOutput(receipt, 'one'), 'a.txt\na\nleft\n')
      assert.equal(stepOutput(receipt, 'two'), 'a.txt\na\nleft\n')
      assert.equal(stepOutput(receipt, 'three'), 'a.txt\nmade.txt\na\nleft\n')
      assert.equal(existsSync(join(receipt.snapshot_path ?? '', 'made.txt')), false)
      assert.deepEqual(await labelled(engine, receipt.run_id), [])
    },
  )

test('a bundle of such a run names no place of this machine, and is compared like any other', async () => {
  const script = ['pwd && echo $LOOM_PROJECT_DIR/x']
  await using repository = await repositoryOf({ one: { script }, two: { script } }, {})
  const shared = receiptOf(
    await cli(repository, ['run', '--local'], { LOOM_WORKSPACE_ROOT: repository.outside }),
  )
  await isolated(repository)
  const exported = await cli(repository, ['receipt', 'export', '-o', 'b.loom.tar.zst'])
  assert.equal(exported.exitCode, 0, exported.stderr)
  const logs = await cli(repository, ['logs', 'b.loom.tar.zst'])
  assert.doesNotMatch(logs.stdout, /loom-run-local|\.jobs/)
  assert.match(logs.stdout, /^<workspace>\/x$/m)
  const { exitCode, stdout } = await cli(repository, ['diff', shared.run_id, 'b.loom.tar.zst', '--strict'])
  assert.equal(exitCode, 0, stdout)
})
