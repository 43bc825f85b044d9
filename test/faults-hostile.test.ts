import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Receipt } from '../src/model/receipt.ts'
import { besideWorkspaces, isRunning, leaveBehind, receiptsOf, startRun } from './support/faults.ts'
import { loom, workflow } from './support/loom.ts'
import { fingerprint } from './support/oracle.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'

const secrets = { KEY: { ref: 'env://MY_TOKEN' } }
const token = { MY_TOKEN: 'sw0rdf1sh-t0ken' }
const withJob = async () =>
  makeRepository({
    '.loom/workflow.yml': workflow({ one: { secrets, script: [`${leaveBehind}; sleep 1000`] } }),
  })

/** Puts receipts into a repository as one that was cloned could bring them. */
function plant(repository: TestRepository, receipts: readonly Receipt[]): void {
  const directory = join(repository.path, '.loom/.runtime/receipts')
  mkdirSync(directory, { recursive: true })
  for (const receipt of receipts)
    writeFileSync(join(directory, `loom-run-local-${receipt.run_id}.json`), JSON.stringify(receipt))
}

test('E4: receipts that came with a repository make no start kill, remove or write anything that is not its own', async () => {
  await using victim = await withJob()
  await using hostile = await withJob()
  const root = { LOOM_WORKSPACE_ROOT: victim.outside, ...token }
  using living = await startRun(victim, root)
  const [own] = await receiptsOf(victim)
  assert.ok(own?.snapshot_path !== undefined)
  const precious = join(hostile.outside, 'loom-run-local-1234567890123-1')
  const link = join(hostile.outside, 'loom-run-local-1234567890124-1')
  for (const path of [precious, `${precious}.secrets`]) {
    mkdirSync(path, { mode: 0o700 })
    writeFileSync(join(path, 'diary'), 'mine')
  }
  symlinkSync(precious, link)
  const dead = { ...own.process, pid: 4_194_304, start_time: '1' }
  const { snapshot_tree_sha: tree, ...unprepared } = own
  const forged = [own.snapshot_path, precious, link, '/', `${precious}/../../${hostile.outside}`, `${link}/`]
  const receipts = forged.flatMap((snapshot_path, at): Receipt[] => [
    { ...own, snapshot_path, process: dead, run_id: `12345678900${at}` },
    { ...unprepared, snapshot_path, process: dead, run_id: `12345678901${at}` },
    { ...unprepared, snapshot_path, process: dead, status: 'success', run_id: `12345678902${at}` },
  ])
  assert.notEqual(tree, undefined)
  // The number of a living run, for a process that is gone.
  const stolen = [
    { ...own, process: dead },
    { ...unprepared, process: dead, snapshot_path: precious },
  ]
  const before = [fingerprint(victim.path), fingerprint(hostile.outside)]
  for (const one of stolen) {
    plant(hostile, [...receipts, one])
    for (const args of [['runs'], ['clean', '--all'], ['run', '--local', '--dry-run']]) {
      const { exitCode, stderr } = await loom(hostile, args, root)
      assert.equal(exitCode, 0, stderr)
    }
  }
  assert.ok(living.pids.every(isRunning))
  assert.equal(living.child.exitCode, null)
  assert.deepEqual([fingerprint(victim.path), fingerprint(hostile.outside)], before)
  assert.ok(existsSync(own.snapshot_path) && existsSync(join(precious, 'diary')))
  assert.equal((await receiptsOf(victim))[0]?.status, 'running')
  living.child.kill('SIGINT')
  await living.ended
  assert.equal(living.child.exitCode, 130)
  assert.deepEqual(besideWorkspaces(victim.outside), [])
  assert.equal((await receiptsOf(victim))[0]?.status, 'cancelled')
})

test('E4: directories in the place of workspaces that others may enter, or that name no process, are left alone', async () => {
  await using repository = await withJob()
  const open = join(repository.outside, 'loom-run-local-1234567890123-1.runtime')
  mkdirSync(join(open, 'receipts'), { recursive: true, mode: 0o755 })
  writeFileSync(join(repository.outside, '.loom-run-local-1234567890123.claim'), 'a file, and no mark')
  const before = fingerprint(repository.outside)
  assert.equal((await loom(repository, ['runs'])).exitCode, 0)
  assert.equal(fingerprint(repository.outside), before)
  assert.equal(readdirSync(repository.outside).length, 2)
})
