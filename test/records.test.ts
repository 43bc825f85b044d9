import assert from 'node:assert/strict'
import { once } from 'node:events'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { AbsolutePath } from '../src/base/brand.ts'
import { makeRuntime } from '../src/records/runtime-directory.ts'
import { createWorkspace } from '../src/snapshot/workspace.ts'
import { selectForRemoval } from '../src/records/clean.ts'
import { type FoundRun, listRuns, readReceipt } from '../src/records/find.ts'
import type { Receipt } from '../src/model/receipt.ts'
import { loom, receiptOf, startLoom, workflow } from './support/loom.ts'
import { makeRepository } from './support/repository.ts'

const run = ['run', '--local']
const withJob = async (...script: string[]) =>
  makeRepository({ '.loom/workflow.yml': workflow({ one: { script } }) })

test('R1, R2: SIGKILL at moments of a run leaves receipts that read and event lines that are whole but for the last', async () => {
  await using repository = await withJob('echo 1', 'echo 2', 'seq 20000', 'echo 4')
  let state = 99
  for (let round = 0; round < 8; round++) {
    state = (state * 1103515245 + 12345) % 2147483648
    const lines = state % 12
    const child = startLoom(repository, [...run, '--json'])
    const closed = once(child, 'close')
    let seen = 0
    child.stdout?.on('data', (bytes: Buffer) => {
      seen += bytes.toString().split('\n').length - 1
      if (seen >= lines) child.kill('SIGKILL')
    })
    child.stderr?.resume()
    await closed
  }
  await loom(repository, ['runs'])
  const found = await listRuns(repository.path)
  assert.ok(found.length > 0)
  for (const entry of found) {
    assert.ok('receipt' in entry, JSON.stringify(entry))
    assert.ok(['interrupted', 'success'].includes(entry.receipt.status), entry.receipt.status)
    for (const file of eventFiles(entry.receipt.logs_dir ?? '')) {
      const lines = readFileSync(file, 'utf8').split('\n')
      for (const line of lines.slice(0, -1)) assert.doesNotThrow(() => void JSON.parse(line), file)
    }
  }
  assert.deepEqual(
    readdirSync(repository.outside).filter((name) => name.endsWith('.runtime')),
    [],
  )
})

function eventFiles(logs: string): string[] {
  const entries = readdirSync(logs, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.name === 'events.jsonl')
    .map((entry) => join(entry.parentPath, entry.name))
}

test('R2: a torn last line is borne by readers', async () => {
  await using repository = await withJob('echo whole')
  const receipt = receiptOf(await loom(repository, run))
  appendFileSync(
    join(receipt.logs_dir ?? '', 'jobs/one/user/script/01/events.jsonl'),
    '{"type":"output","text":"to',
  )
  assert.equal((await loom(repository, ['logs'])).stdout, 'whole\n')
  assert.doesNotMatch((await loom(repository, ['logs', '--json'])).stdout, /"to$/m)
})

test('R4: readers bear unknown fields, and refuse an unknown version and a damaged file', async () => {
  await using repository = await withJob('true')
  const receipt = receiptOf(await loom(repository, run))
  const path = join(repository.outside, 'receipt.json')
  const write = (content: object | string) => {
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
  write({ ...receipt, future: { more: 1 } })
  assert.equal((await readReceipt(path)).run_id, receipt.run_id)
  write({ ...receipt, schema_version: 'v2' })
  await assert.rejects(readReceipt(path), /schema_version is "v2", expected "v1"/)
  write('{"schema_version": "v1", "ki')
  await assert.rejects(readReceipt(path), /cannot read the receipt/)
  const shown = await loom(repository, ['show', path])
  assert.equal(shown.exitCode, 2)
})

test(
  'R3: a disk that fills up while logging fails the run clearly',
  { skip: process.getuid?.() === 0 ? false : 'only root can mount a small file system' },
  async () => {
    const { execFileSync } = await import('node:child_process')
    await using repository = await withJob('yes 0123456789 | head -c 8000000')
    const small = join(repository.outside, 'small')
    mkdirSync(small)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', small])
    try {
      const result = await loom(repository, run, { LOOM_WORKSPACE_ROOT: small })
      assert.equal(result.exitCode, 3, result.stderr)
      assert.match(result.stderr, /error\[records\/disk-full\]: .*the disk is full\n {2}hint: /)
      const [found] = await listRuns(repository.path)
      assert.ok(found !== undefined && 'receipt' in found)
      assert.equal(found.receipt.status, 'failure')
    } finally {
      execFileSync('umount', [small])
    }
  },
)

test('R6: two runs that ask for one number get two, and records that stand there are never added to', async () => {
  await using repository = await withJob('true')
  const request = {
    root: repository.outside,
    startedAtNs: 17n,
    random: () => '42',
    repositoryRoot: repository.path as AbsolutePath,
  }
  mkdirSync(join(repository.outside, 'loom-run-local-17-7.runtime'))
  const made = await Promise.all([
    createWorkspace(request),
    createWorkspace(request),
    createWorkspace(request),
  ])
  assert.deepEqual(made.map(({ runId }) => runId).sort(), ['18', '19', '20'])
  mkdirSync(join(repository.outside, 'one/.git/info'), { recursive: true })
  await makeRuntime(join(repository.outside, 'one'))
  await assert.rejects(makeRuntime(join(repository.outside, 'one')), { code: 'EEXIST' })
})

test('R8: clean keeps the newest, the young and the running', () => {
  const found = (run_id: string, status: string, finished_at: string): FoundRun => ({
    path: run_id,
    receipt: {
      run_id,
      status,
      finished_at,
      started_at: finished_at,
      snapshot_path: run_id,
    } as unknown as Receipt,
  })
  const runs = [
    found('5', 'running', '2026-01-05'),
    found('4', 'success', '2026-01-04'),
    found('3', 'failure', '2026-01-03'),
    found('2', 'interrupted', '2026-01-02'),
  ]
  const ids = (rule: Parameters<typeof selectForRemoval>[1]) =>
    selectForRemoval(runs, rule).map(({ run_id }) => run_id)
  assert.deepEqual(ids({ keep: 0 }), ['4', '3', '2'])
  assert.deepEqual(ids({ keep: 2 }), ['3', '2'])
  assert.deepEqual(ids({ keep: 0, before: new Date('2026-01-03') }), ['2'])
})

test('a workspace that is not Loom’s, or open to others, is never removed', async () => {
  await using repository = await withJob('true')
  const receipt = receiptOf(await loom(repository, run))
  const precious = join(repository.outside, 'precious')
  mkdirSync(precious)
  const copy = join(repository.path, '.loom/.runtime/receipts', `loom-run-local-${receipt.run_id}.json`)
  writeFileSync(copy, JSON.stringify({ ...receipt, snapshot_path: precious }))
  assert.match((await loom(repository, ['clean', '--all'])).stdout, /in 0 workspaces/)
  assert.equal(existsSync(precious), true)
})

test('runs and show work when the log directory or the workspace is gone', async () => {
  await using repository = await withJob('true')
  const receipt = receiptOf(await loom(repository, run))
  rmSync(receipt.snapshot_path ?? '', { recursive: true })
  assert.match((await loom(repository, ['runs'])).stdout, /success +\S+ s +gone/)
  assert.match((await loom(repository, ['show'])).stderr, /run\/gone/)
})

test('config: defaults of the runtime, and an unknown key is an error', async () => {
  await using repository = await withJob('env')
  repository.write({ '.loom/config.yml': 'runtime: { host: { env: clean } }\n' })
  const clean = await loom(repository, run, { MINE: 'x' })
  assert.equal(clean.exitCode, 0, clean.stderr)
  repository.write({ '.loom/config.yml': 'runtime: { hosts: 1 }\n' })
  const wrong = await loom(repository, run)
  assert.equal(wrong.exitCode, 2)
  assert.match(
    wrong.stderr,
    /^error\[config\/invalid\]: .*unknown key `runtime.hosts`\n {2}hint: did you mean `host`\?/,
  )
  repository.write({ '.loom/config.yml': 'secrets: { allowExec: { pass: [pass] } }\n' })
  assert.match((await loom(repository, run)).stderr, /allowExec may stand in your own config only/)
})

test('config show names the layer of each value; config init never overwrites', async () => {
  await using repository = await withJob('true')
  repository.write({ '.loom/config.yml': 'runtime: { jobs: 3, workspace: { root: ../out } }\n' })
  const show = async (env: Record<string, string>) =>
    Object.fromEntries(
      (
        JSON.parse((await loom(repository, ['config', 'show', '--json'], env)).stdout) as {
          key: string
          value: unknown
          layer: string
        }[]
      ).map(({ key, value, layer }) => [key, [value, layer]]),
    )
  const own = await show({ LOOM_WORKSPACE_ROOT: '' })
  assert.deepEqual(own['runtime.jobs'], [3, 'repository'])
  assert.deepEqual(own['runtime.workspace.root'], [join(repository.path, 'out'), 'repository'])
  assert.deepEqual(own['runtime.host.env'], ['inherit', 'built in'])
  assert.equal((await show({}))['runtime.workspace.root']?.[1], 'environment')
  const again = await loom(repository, ['config', 'init'])
  assert.deepEqual([again.exitCode, again.stdout], [2, ''])
  assert.match(
    (await loom(repository, ['config', 'init', '--user'])).stdout,
    /^wrote .*\/loom\/config.yml\n$/,
  )
})
