import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { test } from 'node:test'
import { identifyProcess } from '../src/base/process-identity.ts'
import { recoverRuns } from '../src/records/recover.ts'
import { listRuns } from '../src/records/find.ts'
import type { Receipt } from '../src/model/receipt.ts'
import { temporaryDirectory } from './support/environment.ts'
import { fingerprint } from './support/oracle.ts'
import { loom, workflow } from './support/loom.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'

const repositoryWithJob = async () =>
  makeRepository({ '.loom/workflow.yml': workflow({ one: { script: ['true'] } }) })

/** A `git` before the real one that does something when Loom checks out its workspace. */
function gitThat(repository: TestRepository, act: string): Record<string, string> {
  const bin = join(repository.outside, '..', 'bin')
  const real = execFileSync('sh', ['-c', 'command -v git'], { env: repository.env, encoding: 'utf8' }).trim()
  mkdirSync(bin)
  writeFileSync(
    join(bin, 'git'),
    `#!/bin/sh\ncase "$*" in *checkout-index*) ${act};; esac\nexec ${real} "$@"\n`,
  )
  chmodSync(join(bin, 'git'), 0o755)
  return { PATH: `${bin}${delimiter}${repository.env['PATH'] ?? ''}` }
}

async function onlyReceipt(repository: TestRepository): Promise<Receipt> {
  const [found, ...others] = await listRuns(repository.path)
  assert.ok(found !== undefined && 'receipt' in found && others.length === 0)
  return found.receipt
}

test('E4, S23: SIGKILL while the workspace is made leaves a receipt, and the next start removes the workspace', async () => {
  await using repository = await repositoryWithJob()
  const before = fingerprint(repository.path)
  const env = gitThat(repository, 'kill -9 $PPID; exit 1')
  assert.equal((await loom(repository, ['run', '--local'], env)).exitCode, null)
  assert.equal((await onlyReceipt(repository)).status, 'running')
  assert.equal(existsSync((await onlyReceipt(repository)).snapshot_path ?? ''), true)
  assert.match((await loom(repository, ['runs'])).stdout, /interrupted/)
  assert.deepEqual(readdirSync(repository.outside), [])
  assert.equal(fingerprint(repository.path), before)
})

test('E2, S23: Ctrl-C while the workspace is made removes it, and the receipt says cancelled', async () => {
  await using repository = await repositoryWithJob()
  const before = fingerprint(repository.path)
  const result = await loom(repository, ['run', '--local'], gitThat(repository, 'kill -INT $PPID'))
  assert.equal(result.exitCode, 130, result.stderr)
  assert.equal(result.stderr, 'cancelled before any job ran; the workspace is removed\n')
  assert.deepEqual(readdirSync(repository.outside), [])
  const { status, exit_code, snapshot_path } = await onlyReceipt(repository)
  assert.deepEqual([status, exit_code, snapshot_path], ['cancelled', 130, undefined])
  assert.equal(fingerprint(repository.path), before)
})

test('a failed preparation removes the workspace, and the receipt names the failure', async () => {
  await using repository = await repositoryWithJob()
  const env = gitThat(repository, 'echo "fatal: unable to write: No space left on device" >&2; exit 128')
  const result = await loom(repository, ['run', '--local'], env)
  assert.equal(result.exitCode, 3)
  assert.match(result.stderr, /^error\[snapshot\/disk-full\]: .*\n  hint: .*\n$/)
  assert.deepEqual(readdirSync(repository.outside), [])
  const { status, error } = await onlyReceipt(repository)
  assert.deepEqual([status, error?.code], ['failure', 'snapshot/disk-full'])
})

test('E4: a lock that a killed command left beside a workspace is taken away, one of a living process stays', async () => {
  await using directory = await temporaryDirectory()
  const own = await identifyProcess(process.pid)
  const lock = (number: number, process: object) => {
    symlinkSync(
      JSON.stringify(process),
      join(directory.path, `loom-run-local-1795647368702357563-${number}.lock`),
    )
  }
  lock(1, { ...own, start_time: 'another' })
  lock(2, own)
  await recoverRuns({
    repositoryRoot: directory.path,
    workspaceRoot: directory.path,
    uid: process.getuid?.(),
  })
  assert.deepEqual(readdirSync(directory.path), ['loom-run-local-1795647368702357563-2.lock'])
})
