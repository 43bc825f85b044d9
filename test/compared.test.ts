import assert from 'node:assert/strict'
import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { canonicalJson, type Json } from '../src/base/json.ts'
import { sha256 } from '../src/base/hash.ts'
import type { Compared } from '../src/model/compared.ts'
import type { RunStart } from '../src/model/records.ts'
import type { Receipt } from '../src/model/receipt.ts'
import { loom, receiptOf, workflow } from './support/loom.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'

const jobs = {
  build: { stage: 'a', script: ['echo built; echo odd >&2', 'exit 0'] },
  test: {
    stage: 'b',
    secrets: { TOKEN: { ref: 'env://MINE', file: false }, MAYBE: { ref: 'env://ABSENT', required: false } },
    script: ['test -f again || { touch again; exit 1; }', 'printf "one\\ntwo"; exit 3'],
    retry: 1,
  },
}
const repositoryOf = async () =>
  makeRepository({
    'a.txt': 'a\n',
    'b.txt': 'b\n',
    '.loom/workflow.yml': workflow(jobs, { stages: ['a', 'b'] }),
  })

async function runOf(repository: TestRepository, env: Record<string, string> = {}): Promise<Receipt> {
  return receiptOf(await loom(repository, ['run', '--local'], { MINE: 'hunter2hunter2', ...env }))
}

function comparedOf(receipt: Receipt): Compared {
  return JSON.parse(readFileSync(receipt.compared_path ?? '', 'utf8')) as Compared
}

test('two runs of one commit are compared by the same bytes, which the receipt names, and which outlive the workspace', async () => {
  await using repository = await repositoryOf()
  const [first, second] = [await runOf(repository), await runOf(repository)]
  const text = readFileSync(first.compared_path ?? '', 'utf8')
  assert.equal(readFileSync(second.compared_path ?? '', 'utf8'), text)
  assert.equal(text, `${canonicalJson(JSON.parse(text) as Json)}\n`)
  assert.equal(first.parity_digest, sha256(text.trimEnd()))
  assert.equal(second.parity_digest, first.parity_digest)
  rmSync(first.snapshot_path ?? '', { recursive: true })
  const copy = join(repository.path, `.loom/.runtime/receipts/loom-run-local-${first.run_id}.compared.json`)
  assert.equal(readFileSync(copy, 'utf8'), text)
})

test('what is compared: outcomes, steps of the last attempt, secrets by name, never a value, a path or a time', async () => {
  await using repository = await repositoryOf()
  const receipt = await runOf(repository)
  const { source, workflow: written, environment, jobs: found } = comparedOf(receipt)
  assert.deepEqual(source, { tree_sha: receipt.snapshot_tree_sha, files: 3 })
  assert.equal(written.path, '.loom/workflow.yml')
  assert.deepEqual(
    found.map(({ id, outcome, cause, attempts, provider }) => [id, outcome, cause, attempts, provider]),
    [
      ['build', 'success', undefined, 1, 'host'],
      ['test', 'failed', 'script', 2, 'host'],
    ],
  )
  assert.deepEqual(
    found[1]?.steps.map(({ index, exit_code, lines }) => [index, exit_code, lines]),
    [
      [1, 0, 0],
      [2, 3, 2],
    ],
  )
  assert.deepEqual(found[1]?.secrets, [
    { name: 'MAYBE', resolved: false },
    { name: 'TOKEN', resolved: true },
  ])
  assert.deepEqual(
    [environment.time_zone, environment.locale, environment.loom],
    ['UTC', 'C', receipt.loom_version],
  )
  assert.equal(environment.variables.includes('HOME'), true)
  assert.equal(environment.variables.includes('MINE'), false)
  const text = readFileSync(receipt.compared_path ?? '', 'utf8')
  for (const private_ of ['hunter2', repository.path, receipt.run_id, receipt.started_at.slice(0, 10)])
    assert.equal(text.includes(private_), false, private_)
})

const changes: readonly [string, Record<string, string>, (compared: Compared) => unknown][] = [
  ['a time zone', { TZ: 'Asia/Tokyo' }, ({ environment }) => environment.time_zone],
  ['a locale', { LC_ALL: 'de_DE.UTF-8' }, ({ environment }) => environment.locale],
  ['a variable', { EXTRA: '1' }, ({ environment }) => environment.variables.includes('EXTRA')],
]
for (const [title, env, field] of changes)
  test(`${title} that differs is in what is compared`, async () => {
    await using repository = await repositoryOf()
    const [plain, other] = [comparedOf(await runOf(repository)), comparedOf(await runOf(repository, env))]
    assert.notDeepEqual(field(other), field(plain))
    assert.deepEqual(other.jobs, plain.jobs)
  })

test('start.json says in what the source differs from its commit, with git’s own ids', async () => {
  await using repository = await repositoryOf()
  repository.write({ 'a.txt': 'dirty\n', 'new.txt': 'new\n', 'staged.sh': 'x\n' })
  chmodSync(join(repository.path, 'staged.sh'), 0o755)
  repository.git('add', 'staged.sh')
  rmSync(join(repository.path, 'b.txt'))
  const receipt = await runOf(repository)
  const start = JSON.parse(readFileSync(join(receipt.logs_dir ?? '', 'start.json'), 'utf8')) as RunStart
  const blob = (path: string) => repository.git('hash-object', path).trim()
  assert.deepEqual(start.changed, [
    { path: 'a.txt', kind: 'modified', mode: '100644', blob: blob('a.txt') },
    { path: 'b.txt', kind: 'deleted' },
    { path: 'new.txt', kind: 'untracked', mode: '100644', blob: blob('new.txt') },
    { path: 'staged.sh', kind: 'added', mode: '100755', blob: blob('staged.sh') },
  ])
  assert.deepEqual(start.commit.parents, [])
  assert.equal(start.checkout?.shallow, false)
})

test('a run says whether GitHub’s runner started it, and the newest of those is last-ci', async () => {
  await using repository = await repositoryOf()
  const ci = await runOf(repository, { GITHUB_ACTIONS: 'true' })
  const local = await runOf(repository)
  assert.deepEqual([ci.context, local.context], ['github-actions', 'local'])
  const { stdout } = await loom(repository, ['show', 'last-ci'])
  assert.match(stdout, new RegExp(`^run +${ci.run_id}$`, 'm'))
})
