import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { loom, startLoom, workflow } from './support/loom.ts'
import { fingerprint } from './support/oracle.ts'
import { createRandom } from './support/random.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'
import {
  assertWholeLines,
  besideWorkspaces,
  busy,
  isRunning,
  processesWith,
  receiptsOf,
  startRun,
  leaveBehind,
  until,
} from './support/faults.ts'

const token = { MY_TOKEN: 'sw0rdf1sh-t0ken' }
const secrets = { TOKEN: { ref: 'env://MY_TOKEN' } }
const daemon = '(trap "" INT TERM; exec setsid sleep 1000) >/dev/null 2>&1 &'

/** Jobs with secrets, daemons, attempts and much output; `LAST` is what they end with. */
const busyRepository = async () =>
  makeRepository({
    '.loom/workflow.yml': workflow({
      one: {
        secrets,
        script: [`${daemon} seq 3000`, 'echo $LAST; sh -c "$LAST"'],
        after_script: ['echo bye'],
      },
      two: {
        secrets,
        script: ['test -f again || { touch again; exit 1; }', daemon, 'sh -c "$LAST"'],
        retry: 1,
      },
    }),
  })

const files: readonly [string, ...string[]] = [
  '.claim',
  '.runtime',
  '.secrets',
  'receipts',
  'plan.json',
  'start.json',
  'jobs',
  'manifest.json',
]

/** Kills a run at a moment that numbers decide: after so many events, when a file is there, after some work of the machine. */
async function killSomewhere(
  repository: TestRepository,
  random: ReturnType<typeof createRandom>,
  mark: string,
) {
  const earlier = new Set(namesBelow(repository.outside))
  const last = random.pick(['sleep 1000', 'sleep 1000', 'true'])
  const child = startLoom(repository, ['run', '--local', '--json'], { ...token, LAST: last, FAULTS: mark })
  const ended = once(child, 'close')
  child.stderr?.resume()
  const moment = random.below(3)
  const lines = random.below(last === 'true' ? 60 : 16)
  let seen = 0
  child.stdout?.on('data', (bytes: Buffer) => {
    seen += bytes.toString().split('\n').length - 1
    if (moment === 0 && seen >= lines) child.kill('SIGKILL')
  })
  const file = random.pick(files)
  const turns = random.below(150_000)
  const isOver = () => child.exitCode !== null || child.signalCode !== null
  // No file that a number names has to come before the last step, which may not end.
  const isThere = (name: string) =>
    isOver() ||
    seen > 20 ||
    namesBelow(repository.outside).some((one) => one.endsWith(name) && !earlier.has(one))
  if (moment === 1) await until(() => isThere(file))
  if (moment === 2) await until(() => isThere('start.json'))
  if (moment === 2) await busy(turns)
  if (moment > 0) child.kill('SIGKILL')
  await ended
}

function namesBelow(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}

const seed = Number(process.env['FAULTS_SEED'] ?? 4)
const kills = Number(process.env['FAULTS_KILLS'] ?? 42)

test(`E4, R1, R2, S23: SIGKILL at ${kills} moments (seed ${seed}): receipts read, lines are whole, the next start leaves nothing`, async () => {
  await using repository = await busyRepository()
  await using other = await busyRepository()
  const mark = `${process.pid}-${seed}`
  const root = { LOOM_WORKSPACE_ROOT: repository.outside }
  const before = fingerprint(repository.path)
  const random = createRandom(seed)
  for (let kill = 1; kill <= kills; kill += 1) {
    await killSomewhere(repository, random, mark)
    // Whole before anybody has mended anything.
    await receiptsOf(repository)
    assertWholeLines(repository.outside)
    // The next start is the next run, or, now and then, one in another repository.
    if (kill % 6 === 0) await loom(other, ['runs'], root)
  }
  assert.equal((await loom(repository, ['runs'])).exitCode, 0)
  const receipts = await receiptsOf(repository)
  assert.ok(receipts.length > kills * 0.7, 'most had begun')
  for (const { status, jobs, snapshot_path: workspace, logs_dir: logs } of receipts) {
    assert.ok(['interrupted', 'failure', 'success'].includes(status), status)
    if (logs === undefined) assert.equal(namesBelow(workspace ?? '').length, 0, 'an unfinished workspace')
    else assert.ok(readdirSync(logs).includes('phase-report.json'), logs)
    for (const { manifest_path: path } of jobs) assert.ok(namesBelow(logs ?? '').includes(path), path)
  }
  await until(() => processesWith('FAULTS', mark).length === 0)
  assert.deepEqual(besideWorkspaces(repository.outside), [])
  const whole = receipts.filter(({ logs_dir: logs }) => logs !== undefined).length
  assert.equal(readdirSync(repository.outside).length, whole, 'one workspace a run that had one')
  assertWholeLines(repository.outside)
  assert.equal(fingerprint(repository.path), before)
})

test('E4: many starts that come upon the same killed runs at once end each of them once, and lose no record', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({ one: { secrets, script: [leaveBehind, 'sleep 1000'] } }),
  })
  for (let at = 0; at < 3; at += 1) {
    using dead = await startRun(repository, token)
    dead.child.kill('SIGKILL')
    await dead.ended
    const starts = await Promise.all(Array.from({ length: 6 }, async () => loom(repository, ['runs'])))
    assert.deepEqual(
      starts.map(({ exitCode, stderr }) => [exitCode, stderr]),
      Array.from({ length: 6 }, () => [0, '']),
    )
    await until(() => !dead.pids.some(isRunning))
    const [receipt] = await receiptsOf(repository)
    assert.equal(receipt?.status, 'interrupted')
    const logs = receipt.logs_dir ?? ''
    for (const name of ['plan.json', 'start.json', 'phase-report.json', 'jobs/one/manifest.json'])
      assert.ok(namesBelow(logs).includes(name), name)
  }
  assert.deepEqual(besideWorkspaces(repository.outside), [])
})

test('E13, R5: twenty runs at once of one repository, stopped in any way, are twenty runs, and leave nothing', async () => {
  await using repository = await busyRepository()
  const before = fingerprint(repository.path)
  const mark = `${process.pid}-twenty`
  const random = createRandom(seed)
  const plans = Array.from({ length: 20 }, () => ({
    signal: random.pick<NodeJS.Signals | undefined>(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL', undefined]),
    turns: random.below(400_000),
  }))
  await Promise.all(
    plans.map(async ({ signal, turns }) => {
      const env = { ...token, FAULTS: mark, LAST: signal === undefined ? 'true' : 'sleep 1000' }
      const child = startLoom(repository, ['run', '--local', '-q', '--jobs', '2'], env)
      const ended = once(child, 'close')
      child.stdout?.resume()
      child.stderr?.resume()
      if (signal === undefined) return ended
      await until(() => namesBelow(join(repository.path, '.loom/.runtime')).length > 0)
      await busy(turns)
      child.kill(signal)
      return ended
    }),
  )
  await loom(repository, ['runs'])
  const receipts = await receiptsOf(repository)
  assert.equal(new Set(receipts.map(({ run_id: id }) => id)).size, receipts.length)
  assert.ok(receipts.every(({ status }) => status !== 'running'))
  await until(() => processesWith('FAULTS', mark).length === 0)
  assert.deepEqual(besideWorkspaces(repository.outside), [])
  assert.equal(fingerprint(repository.path), before)
})
