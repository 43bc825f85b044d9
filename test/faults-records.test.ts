import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createLineFile } from '../src/records/event-file.ts'
import { fingerprint } from './support/oracle.ts'
import { loom, receiptOf, resultOf, startLoom, printed, workflow } from './support/loom.ts'
import { makeRepository } from './support/repository.ts'
import {
  assertWholeLines,
  besideWorkspaces,
  isRunning,
  receiptsOf,
  startRun,
  leaveBehind,
  until,
} from './support/faults.ts'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const run = ['run', '--local']
const withJob = async (...script: string[]) =>
  makeRepository({ '.loom/workflow.yml': workflow({ one: { script } }) })
const isRoot = process.getuid?.() === 0

test('R3: a limit on the size of files (ulimit -f) fails the run clearly, with a receipt and whole lines', async () => {
  await using repository = await withJob('yes 0123456789 | head -c 8000000')
  const child = spawn('sh', ['-c', 'ulimit -f 4096; exec "$0" "$@"', process.execPath, cli, ...run], {
    cwd: repository.path,
    env: { ...repository.env, LOOM_WORKSPACE_ROOT: repository.outside },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { exitCode, stderr } = await resultOf(child)
  assert.equal(exitCode, 3, stderr)
  assert.match(stderr, /error\[records\/write-failed\]: /)
  const [receipt] = await receiptsOf(repository)
  assert.deepEqual([receipt?.status, receipt?.exit_code], ['failure', 3])
  assert.equal(receipt?.error?.code, 'records/write-failed')
  assertWholeLines(receipt?.logs_dir ?? '')
  assert.deepEqual(besideWorkspaces(repository.outside), [])
})

test(
  'R3: what a full disk took only a part of goes again, and what comes when there is room again is whole',
  { skip: isRoot ? false : 'only root can mount a small file system' },
  async () => {
    await using repository = await makeRepository()
    const small = join(repository.outside, 'small')
    mkdirSync(small)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small])
    try {
      writeFileSync(join(small, 'ballast'), Buffer.alloc(20_000))
      const errors: unknown[] = []
      const file = createLineFile(join(small, 'events.jsonl'), (error) => errors.push(error))
      for (let at = 0; at < 300; at += 1) file.append(`${JSON.stringify({ at, text: 'x'.repeat(900) })}\n`)
      file.close()
      assert.ok(errors.length > 0)
      rmSync(join(small, 'ballast'))
      file.append('{"at":"later"}\n')
      file.close()
      assertWholeLines(small)
      assert.match(readFileSync(join(small, 'events.jsonl'), 'utf8'), /^\{"at":"later"\}$/m)
    } finally {
      execFileSync('umount', [small])
    }
  },
)

test('R3: a job that deletes the records while it runs ends its run with a receipt that can be found', async () => {
  await using repository = await withJob('rm -rf "$PWD.runtime"', 'echo after', 'echo end')
  const result = await loom(repository, run)
  assert.doesNotMatch(result.stderr, /bug in Loom/)
  const [receipt] = await receiptsOf(repository)
  assert.notEqual(receipt?.status, 'running')
  assert.equal((await loom(repository, ['runs'])).exitCode, 0)
  assert.deepEqual(besideWorkspaces(repository.outside), [])
})

test(
  'R3: a repository that cannot be written still runs',
  { skip: isRoot ? 'root may write anything' : false },
  async () => {
    await using repository = await withJob('true')
    for (const path of [join(repository.path, '.loom'), repository.path]) chmodSync(path, 0o555)
    try {
      const result = await loom(repository, run)
      assert.equal(result.exitCode, 0, result.stderr)
      assert.equal(receiptOf(result).status, 'success')
    } finally {
      for (const path of [repository.path, join(repository.path, '.loom')]) chmodSync(path, 0o755)
    }
  },
)

test('E4: of a killed run the secrets go, whatever its job made of the modes of directories', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({
      one: {
        secrets: { KEY: { ref: 'env://MY_TOKEN' } },
        script: [
          `mkdir -p locked/in; chmod 555 locked/in locked; chmod 755 .; d=$(dirname "$KEY"); chmod 500 "$d"; chmod 755 "$d/.."; ${leaveBehind}; sleep 1000`,
        ],
      },
    }),
  })
  using dead = await startRun(repository, { MY_TOKEN: 'sw0rdf1sh-t0ken' })
  assert.ok(besideWorkspaces(repository.outside).some((name) => name.endsWith('.secrets')))
  dead.child.kill('SIGKILL')
  await dead.ended
  const { exitCode, stderr } = await loom(repository, ['runs'])
  assert.equal(exitCode, 0, stderr)
  await until(() => !dead.pids.some(isRunning))
  assert.equal((await receiptsOf(repository))[0]?.status, 'interrupted')
  assert.deepEqual(besideWorkspaces(repository.outside), [])
})

test('E4: a loom shell that was killed leaves its secrets to the next start, and those of a living one stay', async (t) => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({
      one: { secrets: { KEY: { ref: 'env://MY_TOKEN' } }, script: ['false'] },
    }),
  })
  const token = { MY_TOKEN: 'sw0rdf1sh-t0ken' }
  await loom(repository, run, token)
  const open = async () => {
    const child = startLoom(repository, ['shell', '-c', 'echo "$$ $KEY" >&2; exec sleep 1000'], token)
    const pid = Number.parseInt(await printed(child, '\n'))
    // It outlives its Loom, and would keep this file from its end.
    t.after(() => process.kill(pid))
    return child
  }
  const [dead, living] = [await open(), await open()]
  const secrets = () =>
    readdirSync(repository.outside, { recursive: true }).filter((name) => String(name).endsWith('/KEY'))
  assert.equal(secrets().length, 2)
  const ended = once(dead, 'exit')
  dead.kill('SIGKILL')
  await ended
  await loom(repository, ['runs'])
  assert.equal(secrets().length, 1)
  living.kill('SIGKILL')
  await once(living, 'exit')
  await loom(repository, ['runs'])
  assert.deepEqual(besideWorkspaces(repository.outside), [])
})

test('E4, S23: a git that outlives a killed Loom is ended before its workspace is removed', async () => {
  await using repository = await withJob('true')
  const before = fingerprint(repository.path)
  const bin = join(repository.outside, '..', 'bin')
  const pid = join(bin, 'pid')
  mkdirSync(bin)
  const real = execFileSync('sh', ['-c', 'command -v git'], { env: repository.env, encoding: 'utf8' }).trim()
  const act = `echo $$ > ${pid}; kill -9 $PPID; exec sleep 1000`
  writeFileSync(
    join(bin, 'git'),
    `#!/bin/sh\ncase "$*" in *checkout-index*) ${act};; esac\nexec ${real} "$@"\n`,
  )
  chmodSync(join(bin, 'git'), 0o755)
  const child = startLoom(repository, run, { PATH: `${bin}:${repository.env['PATH'] ?? ''}` })
  await once(child, 'exit')
  child.stdout?.destroy()
  child.stderr?.destroy()
  const git = Number(readFileSync(pid, 'utf8'))
  assert.ok(isRunning(git))
  await loom(repository, ['runs'])
  await until(() => !isRunning(git))
  assert.deepEqual(readdirSync(repository.outside), [])
  assert.equal(fingerprint(repository.path), before)
})

test('R1: damaged records of a killed run, or those of another version, keep no later start from its work', async () => {
  for (const damage of ['', '{"schema_version": "v1", "no', '{"schema_version": "v0"}']) {
    await using repository = await withJob(`${leaveBehind}; sleep 1000`)
    using dead = await startRun(repository)
    dead.child.kill('SIGKILL')
    await dead.ended
    const [running] = await receiptsOf(repository)
    const live = `${running?.snapshot_path ?? ''}.runtime`
    writeFileSync(join(live, 'logs', running?.run_id ?? '', 'plan.json'), damage)
    const { exitCode, stderr } = await loom(repository, ['runs'])
    assert.deepEqual([exitCode, stderr], [0, ''])
    const [receipt] = await receiptsOf(repository)
    assert.deepEqual([receipt?.status, receipt?.jobs], ['interrupted', []])
    assert.match((await loom(repository, ['retry'])).stderr, /error\[run\/unreadable\]/)
    assert.equal(existsSync(live), false)
  }
})
