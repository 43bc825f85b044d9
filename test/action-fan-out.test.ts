import assert from 'node:assert/strict'
import { createWriteStream, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { test } from 'node:test'
import type { Receipt } from '../src/model/receipt.ts'
import type { GithubMatrix } from '../src/report/github-matrix.ts'
import { compress } from '../src/storage/zstd.ts'
import { loom, receiptOf as receiptOfCli, stepOutput, workflow } from './support/loom.ts'
import { type GitHubRun, startGitHubRun } from './support/runner/github-run.ts'
import { cloneToLaptop } from './support/runner/laptop.ts'
import type { CompositeResult } from './support/runner/run-composite.ts'
import { receiptOf } from './support/runner/use-action.ts'
import { type RawEntry, tarBytes } from './support/tar-bytes.ts'

// A run that is fanned out as docs/fan-out.md says, by the real action.yml with dist/action as built: each part on a machine of its own.

const threeLevels = workflow(
  {
    build: {
      stage: 'build',
      runner_pool: 'big',
      script: ['mkdir out && printf "#!/bin/sh\\necho made\\n" > out/tool && chmod +x out/tool'],
      artifacts: { paths: ['out'] },
    },
    lint: { stage: 'build', script: ['true'] },
    unit: {
      stage: 'test',
      needs: ['build'],
      script: ['out/tool > unit.txt'],
      artifacts: { paths: ['unit.txt'] },
    },
    broken: { stage: 'test', needs: ['lint'], runner_pool: 'small', script: ['echo oh no; exit 3'] },
    last: {
      stage: 'last',
      needs: ['unit'],
      script: ['cat unit.txt; ls; echo $CI_COMMIT_SHA on $CI_COMMIT_BRANCH of $CI_DEFAULT_BRANCH'],
    },
    after: { stage: 'last', needs: ['broken'], script: ['true'] },
  },
  { stages: ['build', 'test', 'last'] },
)

const messages = ({ annotations }: CompositeResult, level: string) =>
  annotations.filter((annotation) => annotation.level === level).map(({ message }) => message)

/** Runs what a matrix has, level by level, as the workflow of docs/fan-out.md does. Gives what became of each job. */
async function runLevels(run: GitHubRun, { levels }: GithubMatrix): Promise<Map<string, CompositeResult>> {
  const results = new Map<string, CompositeResult>()
  for (const [level, { include }] of levels.entries())
    for (const [jobIndex, entry] of include.entries()) {
      const part = run.startJob()
      const bundles: Record<string, string> = level === 0 ? {} : { bundles: part.download('loom-run-level-') }
      const inputs = { jobs: entry.job, 'with-artifacts': 'true', ...bundles }
      results.set(
        entry.job,
        await part.use(inputs, { job: `level-${level}`, jobIndex, matrix: { ...entry } }),
      )
    }
  return results
}

async function planOf(run: GitHubRun): Promise<GithubMatrix> {
  const planned = await run.startJob().use({
    'plan-only': 'true',
    'runs-on': 'big=self-hosted,big\n*=ubuntu-24.04',
    levels: '3',
  })
  assert.equal(planned.conclusion, 'success', planned.log)
  return JSON.parse(planned.outputs['matrix'] ?? '') as GithubMatrix
}

test('a fanned-out run is what one machine makes of it, with a job that fails in the middle', async () => {
  await using run = await startGitHubRun({ '.loom/workflow.yml': threeLevels })
  const matrix = await planOf(run)
  assert.deepEqual(
    matrix.levels.map(({ include }) => include.map((entry) => [entry.job, entry['runs-on']])),
    [
      [
        ['build', ['self-hosted', 'big']],
        ['lint', ['ubuntu-24.04']],
      ],
      [
        ['broken', ['ubuntu-24.04']],
        ['unit', ['ubuntu-24.04']],
      ],
      [
        ['after', ['ubuntu-24.04']],
        ['last', ['ubuntu-24.04']],
      ],
    ],
  )
  const results = await runLevels(run, matrix)
  const ends = [...results].map(([job, { conclusion, outputs }]) => [
    job,
    conclusion,
    outputs['status'],
    outputs['exit-code'],
  ])
  assert.deepEqual(ends, [
    ['build', 'success', 'success', '0'],
    ['lint', 'success', 'success', '0'],
    ['broken', 'failure', 'failure', '1'],
    ['unit', 'success', 'success', '0'],
    ['after', 'success', 'failure', '1'],
    ['last', 'success', 'success', '0'],
  ])
  assertSkipped(results.get('after'))
  const last = results.get('last')
  assert.ok(last !== undefined)
  const { mainSha } = run.github
  assert.equal(
    stepOutput(receiptOf(last), 'last'),
    `made\nfirst.txt\nmeanwhile.txt\nunit.txt\n${mainSha} on main of main\n`,
  )

  await using laptop = await cloneToLaptop(run.github)
  const whole = receiptOfCli(await loom(laptop, ['run', '--local', '--isolate-jobs']))
  const merged = join(run.folder, 'merged.loom.tar.zst')
  const bundles = run.startJob().download('loom-run-level-')
  const joined = await loom(laptop, ['receipt', 'merge', bundles, '-o', merged])
  assert.deepEqual([joined.exitCode, joined.stderr], [0, ''])
  assert.match(joined.stdout, /^merged: run \d+ \(github-actions, failure, 6 jobs\)\n/)
  const diff = await loom(laptop, ['diff', whole.run_id, merged])
  assert.match(diff.stdout, /^✓ (identical|equivalent)/, diff.stdout)
  assert.equal(diff.exitCode, 0)
  const shown = JSON.parse((await loom(laptop, ['show', merged, '--json'])).stdout) as { receipt: Receipt }
  const told = ({ jobs }: Receipt) =>
    jobs.map(({ id, outcome, reason, cause }) => [id, outcome, reason, cause])
  assert.deepEqual(told(shown.receipt), told(whole))
  assert.deepEqual([shown.receipt.status, shown.receipt.exit_code], ['failure', 1])
})

function assertSkipped(result: CompositeResult | undefined): void {
  assert.ok(result !== undefined)
  const why = 'needs `broken`, which did not pass'
  const [job, ...others] = receiptOf(result).jobs
  assert.deepEqual([job?.id, job?.outcome, job?.reason, others.length], ['after', 'skipped', why, 0])
  assert.deepEqual([messages(result, 'error'), messages(result, 'notice')], [[], [`\`after\`: ${why}`]])
  assert.ok(
    result.log.split('\n').some((line) => /after.*skipped/.test(line) && line.endsWith(why)),
    result.log,
  )
  assert.match(result.summary, /^## − Loom: skipped after jobs that ran elsewhere\n/)
  assert.match(result.summary, /\| − skipped · needs `broken`, which did not pass \|/)
}

test('“Re-run failed jobs”: the newest attempt of each job counts, and what was skipped runs', async () => {
  const jobs = {
    build: { script: ['echo made > made.txt'], artifacts: { paths: ['made.txt'] } },
    flaky: { script: ['test -f "$SERVICE_IS_UP"'] },
    use: { needs: ['build', 'flaky'], script: ['cat made.txt'] },
  }
  await using run = await startGitHubRun({ '.loom/workflow.yml': workflow(jobs) })
  const service = join(run.folder, 'up')
  const entry = async (job: string, level: number, runAttempt: number) => {
    const part = run.startJob()
    const inputs = { jobs: job, 'with-artifacts': 'true', 'pass-env': 'SERVICE_IS_UP' }
    const bundles: Record<string, string> = level === 0 ? {} : { bundles: part.download('loom-run-level-') }
    const about = { job: `level-${level}`, jobIndex: job === 'flaky' ? 1 : 0, runAttempt }
    return part.use({ ...inputs, ...bundles }, { ...about, machine: { SERVICE_IS_UP: service } })
  }
  const first = [await entry('build', 0, 1), await entry('flaky', 0, 1), await entry('use', 1, 1)]
  assert.deepEqual(
    first.map(({ outputs }) => outputs['status']),
    ['success', 'failure', 'failure'],
  )
  writeFileSync(service, '')
  // GitHub runs the failed entry once more, and after it the level that needs it.
  const second = [await entry('flaky', 0, 2), await entry('use', 1, 2)]
  for (const { conclusion, steps, log } of second)
    assert.deepEqual([conclusion, steps['upload']?.outcome], ['success', 'success'], log)

  await using laptop = await cloneToLaptop(run.github)
  const merged = join(run.folder, 'merged.loom.tar.zst')
  const bundles = run.startJob().download('loom-run-level-')
  const joined = await loom(laptop, ['receipt', 'merge', bundles, '-o', merged, '--newest'])
  assert.match(joined.stdout, /^merged: run \d+ \(github-actions, success, 3 jobs\)\n/, joined.stderr)
})

const chain = {
  '.loom/workflow.yml': workflow({
    build: { script: ['echo made > made.txt'], artifacts: { paths: ['made.txt'] } },
    use: { needs: ['build'], script: ['cat made.txt'] },
  }),
}

/** A run whose first level has run. */
async function startChain(more: Record<string, string> = {}): Promise<GitHubRun> {
  const run = await startGitHubRun({ ...chain, ...more })
  const { conclusion, log } = await run
    .startJob()
    .use({ jobs: 'build', 'with-artifacts': 'true' }, { job: 'level-0' })
  assert.equal(conclusion, 'success', log)
  return run
}

test('a bundle of another commit is refused with one error, and so is one that was cut', async () => {
  await using run = await startChain()
  await using other = await startChain({ 'other.txt': 'other\n' })
  const part = run.startJob()
  const bundles = other.startJob().download('loom-run-level-')
  const refused = await part.use({ jobs: 'use', bundles })
  assertRefused(refused, 'bundle/other-source', /ran from the tree [0-9a-f]{40}, expected [0-9a-f]{40}/)

  const own = part.download('loom-run-level-')
  const both = await part.use({ jobs: 'use', bundles: `${bundles}\n${own}` })
  assertRefused(both, 'bundle/other-source', /ran from the tree/)
  const [name = ''] = readdirSync(own, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.loom.tar.zst'),
  )
  const bundle = join(own, name)
  truncateSync(bundle, Math.floor(readFileSync(bundle).length / 2))
  assertRefused(await part.use({ jobs: 'use', bundles: own }), 'archive/damaged', /./)
})

const escaped = { content: 'escaped' }
/** Of the harness, below the folder of a job. */
const checkout = 'work/shop/shop'
const hostile: readonly [what: string, code: string, entries: readonly RawEntry[]][] = [
  ['a path that climbs', 'archive/unsafe', [{ name: 'logs/../../../../escaped', ...escaped }]],
  ['an absolute path', 'archive/unsafe', [{ name: '/tmp/escaped', ...escaped }]],
  [
    'a file through a link',
    'archive/unsafe',
    [
      { name: 'logs', type: '2', link: '../../..' },
      { name: 'logs/escaped', ...escaped },
    ],
  ],
  [
    'a hard link to the outside',
    'archive/unsafe',
    [{ name: 'logs/x', type: '1', link: `../../../${checkout}/first.txt` }],
  ],
  ['a size that is not there', 'archive/damaged', [{ name: 'logs/x', size: 0o77777777777, content: 'x' }]],
  ['a size that no disk has', 'archive/damaged', [{ name: 'logs/x', pax: { size: '99999999999999' } }]],
]

test('a hostile bundle is refused with one error, and nothing is written outside', async () => {
  await using run = await startChain()
  const part = run.startJob()
  const bundles = part.download('loom-run-level-')
  const TMPDIR = join(part.folder, 'tmp')
  mkdirSync(TMPDIR)
  writeFileSync(join(TMPDIR, 'mine'), 'untouched')
  const bundle = join(bundles, 'hostile.loom.tar.zst')
  const there = () =>
    readdirSync(part.folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !/^(home|_temp\/(_.*|[0-9a-f-]{36}\.sh))$/.test(path))
      .sort()
  for (const [what, code, entries] of hostile) {
    await pipeline(
      compress(Readable.from([tarBytes(...entries)]), { env: process.env }),
      createWriteStream(bundle),
    )
    const before = there()
    const result = await part.use({ jobs: 'use', bundles }, { machine: { TMPDIR } })
    assertRefused(result, code, /hostile\.loom\.tar\.zst/)
    assert.deepEqual(there(), before, what)
  }
  assert.equal(readFileSync(join(part.workspace, 'first.txt'), 'utf8'), 'first\n')
  await rm(bundle)
  const result = await part.use({ jobs: 'use', bundles }, { machine: { TMPDIR } })
  assert.equal(stepOutput(receiptOf(result), 'use'), 'made\n')
})

function assertRefused(result: CompositeResult, code: string, message: RegExp): void {
  assert.deepEqual(
    [result.conclusion, result.outputs['exit-code'], result.outputs['run-id'], result.artifacts.length],
    ['failure', '2', '', 1],
    result.log,
  )
  const [problem, ended, ...others] = result.annotations
  assert.equal(problem?.properties['title'], code, result.log)
  assert.match(problem.message, message)
  assert.deepEqual([ended?.message, others], ['Process completed with exit code 2.', []])
}
