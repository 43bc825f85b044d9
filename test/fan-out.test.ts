import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sha256 } from '../src/base/hash.ts'
import type { Bundle } from '../src/model/bundle.ts'
import type { Receipt } from '../src/model/receipt.ts'
import type { GithubMatrix } from '../src/report/github-matrix.ts'
import { extractArchive } from '../src/storage/extract-archive.ts'
import { type ArchiveEntry, writeArchive } from '../src/storage/write-archive.ts'
import { fleet } from './support/fleet.ts'
import { receiptOf, stepOutput, workflow } from './support/loom.ts'
import { type TestRepository, writeFiles } from './support/repository.ts'

const report =
  '<testsuite name="s"><testcase classname="c" name="good"/><testcase name="bad"><failure/></testcase></testsuite>'

const stages = workflow(
  {
    build: {
      stage: 'build',
      script: [
        'mkdir out && echo made > out/made && printf "#!/bin/sh\\necho tool\\n" > out/tool',
        'chmod +x out/tool && ln -s made out/link',
      ],
      artifacts: { paths: ['out'] },
    },
    broken: {
      stage: 'build',
      script: ['echo partly > left.txt; exit 3'],
      artifacts: { paths: ['left.txt'], when: 'always' },
    },
    unit: {
      stage: 'test',
      needs: ['build'],
      script: ['out/tool && cat out/link && ls', `echo '${report}' > report.xml`],
      artifacts: { paths: ['none.txt'], reports: { junit: 'report.xml' } },
    },
    matrix: {
      stage: 'test',
      needs: ['build'],
      script: ['echo $N'],
      parallel: { matrix: [{ N: ['1', '2'] }] },
    },
    blocked: { stage: 'test', needs: ['broken'], script: ['true'] },
    last: { stage: 'last', needs: ['unit', 'matrix'], script: ['ls && echo $CI_COMMIT_SHA $CI_JOB_NAME'] },
    after: { stage: 'last', needs: ['blocked'], script: ['true'] },
    cleanup: {
      stage: 'last',
      needs: ['broken', 'last'],
      script: ['cat left.txt'],
      rules: [{ when: 'always' }],
    },
    deploy: { stage: 'last', script: ['true'], rules: [{ when: 'manual' }] },
  },
  { stages: ['build', 'test', 'last'] },
)

test('a run that is fanned out is what one machine makes of it: levels, artifacts, tests, failed and skipped jobs', async () => {
  await using fleeted = await fleet(stages)
  const { bundles, machine, loom, entry } = fleeted
  const one = machine()
  const whole = receiptOf(await loom(one, 'run', '--local', '--isolate-jobs'))
  const planned = await loom(one, 'plan', '--format', 'github-matrix', '--levels', '4')
  const { levels } = JSON.parse(planned.stdout) as GithubMatrix
  assert.deepEqual(
    levels.map(({ include }) => include.map(({ job }) => job)),
    [['broken', 'build'], ['blocked', 'matrix-1', 'matrix-2', 'unit'], ['after', 'last'], ['cleanup']],
  )
  const receipts = new Map<string, Receipt>()
  for (const [level, { include }] of levels.entries())
    for (const { job } of include) {
      const { receipt } = await entry(job, ...(level === 0 ? [] : ['--from-bundles', bundles]))
      assert.deepEqual(
        receipt.jobs.map(({ id }) => id),
        [job],
      )
      receipts.set(job, receipt)
    }
  const unit = receipts.get('unit')
  assert.ok(unit !== undefined)
  assert.equal(stepOutput(unit, 'unit'), 'tool\nmade\na.txt\nout\n')
  const skipped = (receipt: Receipt | undefined) =>
    receipt?.jobs.map(({ outcome, reason }) => [outcome, reason])
  assert.deepEqual(skipped(receipts.get('after')), [['skipped', 'needs `broken`, which did not pass']])

  const merged = join(fleeted.origin.outside, 'merged.loom.tar.zst')
  const joined = await loom(one, 'receipt', 'merge', bundles, '-o', merged)
  assert.deepEqual([joined.exitCode, joined.stderr], [0, ''])
  assert.match(joined.stdout, /^merged: run \d+ \(local, failure, 9 jobs\)\n/)
  const diff = await loom(one, 'diff', whole.run_id, merged, '--strict')
  assert.equal(diff.exitCode, 0, diff.stdout)
  assert.match(diff.stdout, /identical/)
  const shown = JSON.parse((await loom(one, 'show', merged, '--json')).stdout) as { receipt: Receipt }
  const told = ({ jobs }: Receipt) => jobs.map(({ duration_ms: _, manifest_path: __, ...job }) => job)
  assert.deepEqual(told(shown.receipt), told(whole))
  assert.deepEqual([shown.receipt.status, shown.receipt.exit_code], [whole.status, whole.exit_code])
  assert.equal((await loom(one, 'receipt', 'verify', merged)).exitCode, 0)
})

const chain = workflow(
  {
    build: { stage: 'one', script: ['echo $WHAT > made.txt'], artifacts: { paths: ['made.txt'] } },
    deploy: { stage: 'two', script: ['true'], rules: [{ when: 'manual' }] },
    use: { stage: 'three', script: ['cat made.txt'] },
    end: { stage: 'three', needs: ['use'], script: ['ls'] },
  },
  { stages: ['one', 'two', 'three'], variables: { WHAT: 'made' } },
)

test('jobs run after those of the bundles: named ones alone, or without names all that are left', async () => {
  await using fleeted = await fleet(chain)
  const { bundles, machine, loom, entry } = fleeted
  await entry('build')
  const here = machine()
  const from = ['run', '--local', '--from-bundles', bundles]
  const rest = receiptOf(await loom(here, ...from))
  assert.deepEqual(
    rest.jobs.map(({ id, outcome }) => [id, outcome]),
    [
      ['end', 'success'],
      ['use', 'success'],
    ],
  )
  assert.equal(rest.isolated_jobs, true)
  assert.equal(stepOutput(rest, 'use'), 'made\n')
  assert.equal(stepOutput(rest, 'end'), 'a.txt\n')
  assert.equal((await loom(here, ...from, '--dry-run')).stdout.includes('build'), false)
  const again = receiptOf(await loom(here, ...from, '--only', 'build', 'use'))
  assert.deepEqual(
    again.jobs.map(({ id }) => id),
    ['build', 'use'],
    'a name runs again',
  )
  const missing = await loom(here, ...from, '--job', 'end')
  assert.equal(missing.exitCode, 2)
  assert.match(
    missing.stderr,
    /bundle\/missing-job\]: job `end` comes after `use`, which is in none of the bundles/,
  )
  await entry('use', '--from-bundles', bundles)
  await entry('end', '--from-bundles', bundles)
  assert.match((await loom(here, ...from)).stdout, /^nothing to run: every job has run already/)
})

test('bundles of another source, of another plan, without the artifacts or none at all: one error each', async () => {
  await using fleeted = await fleet(chain)
  const { origin, bundles, machine, loom, entry } = fleeted
  const failed = async (on: TestRepository, ...args: string[]) => {
    const { exitCode, stderr } = await loom(on, 'run', '--local', '--job', 'use', '--from-bundles', ...args)
    return [exitCode, /^error\[(.*)\]/m.exec(stderr)?.[1]]
  }
  const here = machine()
  assert.deepEqual(await failed(here, bundles), [2, 'bundle/none'])
  assert.deepEqual(await failed(here, join(bundles, 'gone.tar.zst')), [2, 'archive/damaged'])
  const { receipt } = await entry('build')
  assert.deepEqual(await failed(here, bundles, '--var', 'WHAT=other'), [2, 'bundle/other-plan'])
  writeFiles(here.path, { 'a.txt': 'changed\n' })
  assert.deepEqual(await failed(here, bundles), [2, 'bundle/other-source'])
  const bare = join(origin.outside, 'bare.tar.zst')
  const full = join(bundles, `loom-run-build-${receipt.run_id}`, 'run.loom.tar.zst')
  const there = machine()
  await loom(there, 'run', '--local', '--job', 'build')
  await loom(there, 'receipt', 'export', '-o', bare)
  assert.deepEqual(await failed(there, bare), [2, 'bundle/no-artifacts'])
  assert.deepEqual(await failed(there, full), [0, undefined])
  // The newest run of a job counts, whatever the order.
  assert.deepEqual(await failed(there, bare, full), [2, 'bundle/no-artifacts'])
})

const partly = workflow(
  {
    build: { stage: 'one', script: ['echo made > made.txt'], artifacts: { paths: ['made.txt'] } },
    broken: { stage: 'one', script: ['exit 3'] },
    use: { stage: 'two', needs: ['build'], script: ['cat made.txt && test -f mended'] },
    end: { stage: 'two', needs: ['use'], script: ['ls'] },
    late: { stage: 'two', needs: ['build', 'use'], script: ['cat made.txt'] },
    blocked: { stage: 'two', needs: ['broken'], script: ['true'] },
  },
  { stages: ['one', 'two'] },
)

test('retry of a part goes on with what began, and says what needs the bundles again', async () => {
  await using fleeted = await fleet(partly)
  const { bundles, machine, loom, entry } = fleeted
  await entry('build')
  await entry('broken')
  const here = machine()
  const part = receiptOf(await loom(here, 'run', '--local', '--from-bundles', bundles))
  const ends = ({ jobs }: Receipt) => jobs.map(({ id, outcome }) => [id, outcome])
  assert.deepEqual(ends(part), [
    ['blocked', 'skipped'],
    ['end', 'skipped'],
    ['late', 'skipped'],
    ['use', 'failed'],
  ])
  const problems: [args: string[], job: string, other: string][] = [
    [[], 'blocked', 'broken'],
    [['--job', 'late'], 'late', 'build'],
  ]
  for (const [args, job, other] of problems) {
    const { exitCode, stderr } = await loom(here, 'retry', part.run_id, ...args)
    assert.equal(exitCode, 2)
    const why = `job \`${job}\` of run ${part.run_id} never began, and comes after \`${other}\`, which ran on another machine`
    const hint = `run it with the bundles: \`loom run --local --job ${job} --from-bundles <bundle or directory…>\``
    assert.equal(stderr, `error[run/needs-bundles]: ${why}\n  hint: ${hint}\n`)
  }
  writeFiles(`${part.snapshot_path ?? ''}.jobs/use`, { mended: '' })
  const again = await loom(here, 'retry', part.run_id, '--job', 'use', '--job', 'end')
  assert.deepEqual(ends(receiptOf(again)), [
    ['end', 'success'],
    ['use', 'success'],
  ])
  const third = await loom(here, 'retry', part.run_id, '--job', 'blocked')
  assert.match(third.stderr, /^error\[run\/needs-bundles\]/)
})

test('merge: a job that ran again is refused unless the newest counts, and a lost one is told', async () => {
  await using fleeted = await fleet(chain)
  const { origin, bundles, machine, loom, entry } = fleeted
  await entry('build')
  await entry('use', '--from-bundles', bundles)
  const again = await entry('use', '--from-bundles', bundles)
  const output = join(origin.outside, 'merged.loom.tar.zst')
  const on = machine()
  const refused = await loom(on, 'receipt', 'merge', bundles, '-o', output)
  assert.match(refused.stderr, /job `use` is in both run \d+ and run \d+/)
  const merged = await loom(on, 'receipt', 'merge', bundles, '-o', output, '--newest')
  assert.equal(merged.exitCode, 0)
  assert.equal(merged.stderr, 'warning: job `end` is in none of the bundles\n')
  const { receipt } = JSON.parse((await loom(on, 'show', output, '--json')).stdout) as { receipt: Receipt }
  assert.equal(receipt.merged_from?.at(-1), again.receipt.run_id)
})

test('a bundle with artifacts that no job can have left is refused before anything of it is used', async () => {
  await using fleeted = await fleet(chain)
  const { origin, bundles, machine, loom, entry } = fleeted
  const { receipt } = await entry('build')
  const [name = ''] = readdirSync(bundles)
  const hostile = join(bundles, 'hostile.loom.tar.zst')
  const top = `logs/${receipt.run_id}/jobs/build/artifacts`
  const harm: readonly ArchiveEntry[] = [
    { path: `${top}/way`, kind: 'link', target: '../../../../../receipts' },
    { path: `${top}/.git/config`, kind: 'file', content: '[core]\n\tfsmonitor = touch /tmp/harm\n' },
  ]
  for (const entry of harm) {
    await writeArchive(hostile, addTo(join(bundles, name, 'run.loom.tar.zst'), entry, origin), {
      env: origin.env,
      force: true,
    })
    const result = await loom(machine(), 'run', '--local', '--job', 'use', '--from-bundles', hostile)
    assert.equal(result.exitCode, 2)
    assert.match(
      result.stderr,
      /^error\[archive\/unsafe\]: the bundle .* is refused: no job can have left "jobs/,
    )
  }
})

/** The entries of a bundle and one more, which its `bundle.json` lists as it must. */
async function* addTo(
  bundle: string,
  entry: ArchiveEntry,
  { env, outside }: TestRepository,
): AsyncGenerator<ArchiveEntry> {
  const unpacked = join(outside, `unpacked-${entry.path.length}`)
  await extractArchive(bundle, unpacked, { env })
  const list = JSON.parse(readFileSync(join(unpacked, 'bundle.json'), 'utf8')) as Bundle
  for (const { path } of list.files) yield { path, kind: 'file', content: readFileSync(join(unpacked, path)) }
  yield entry
  const content = entry.kind === 'file' && 'content' in entry ? String(entry.content) : undefined
  if (content !== undefined)
    list.files.push({
      path: entry.path,
      size: content.length,
      sha256: sha256(content).slice('sha256:'.length),
    })
  yield { path: 'bundle.json', kind: 'file', content: JSON.stringify(list) }
}
