import assert from 'node:assert/strict'
import {
  existsSync,
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Receipt } from '../src/model/receipt.ts'
import type { JobManifest, PhaseReport } from '../src/model/records.ts'
import { dockerTest, busybox } from './support/docker.ts'
import { type LoomResult } from './support/loom.ts'
import { comparedOf, receiptOf, stepOutput, workflow } from './support/loom.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'
import { cli } from './support/run-cli.ts'

interface Ran extends AsyncDisposable {
  readonly result: LoomResult
  readonly receipt: Receipt
  readonly repository: TestRepository
  readonly manifest: (job: string) => JobManifest
}

async function runJobs(jobs: Readonly<Record<string, object>>, root: object = {}): Promise<Ran> {
  const repository = await makeRepository({ '.loom/workflow.yml': workflow(jobs, root) })
  const result = await cli(repository, ['run', '--local'], { LOOM_WORKSPACE_ROOT: repository.outside })
  const receipt = receiptOf(result)
  return {
    result,
    receipt,
    repository,
    manifest: (job) => read<JobManifest>(receipt, `jobs/${job}/manifest.json`),
    [Symbol.asyncDispose]: async () => repository[Symbol.asyncDispose](),
  }
}

function read<T>({ logs_dir: logs = '' }: Receipt, path: string): T {
  return JSON.parse(readFileSync(join(logs, path), 'utf8')) as T
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const stages = { stages: ['build', 'change', 'test'] }
const build = {
  stage: 'build',
  script: ['mkdir -p dist && printf app > dist/app.js && ln -s app.js dist/latest && printf x > dist/x.map'],
  artifacts: { paths: ['dist/'], exclude: ['**/*.map'] },
}
const change = { stage: 'change', script: ['rm dist/app.js && printf changed > dist/other'] }
const check = { stage: 'test', script: ['cat dist/app.js'] }

const expected = [
  { path: 'dist/app.js', size: 3, sha256: sha256('app'), mode: '100644' },
  { path: 'dist/latest', size: 6, sha256: sha256('app.js'), mode: '120000' },
]

function isHandedOn({ result, receipt, manifest }: Ran): void {
  assert.equal(result.exitCode, 0, result.stderr)
  assert.deepEqual(manifest('build').artifacts, expected)
  const list = expected.map(({ sha256, mode, size, path }) => `${sha256} ${mode} ${size} ${path}\n`).join('')
  const totals = { files: 2, size: 9, sha256: sha256(list) }
  assert.deepEqual(manifest('build').artifact_totals, totals)
  assert.deepEqual(
    receipt.jobs.map(({ artifacts }) => artifacts),
    [totals, undefined, undefined],
  )
  assert.deepEqual(
    comparedOf(receipt).jobs.map(({ artifacts }) => artifacts),
    [expected, undefined, undefined],
  )
  const kept = join(receipt.logs_dir ?? '', 'jobs/build/artifacts')
  assert.equal(readFileSync(join(kept, 'dist/app.js'), 'utf8'), 'app')
  assert.ok(lstatSync(join(kept, 'dist/latest')).isSymbolicLink())
  assert.equal(existsSync(join(kept, 'dist/x.map')), false)
  assert.match(stepOutput(receipt, 'check'), /^app/)
  const report = read<PhaseReport>(receipt, 'phase-report.json')
  assert.deepEqual(report.problems, [])
  const seen = (code: string) =>
    report.phases.filter((phase) => phase.phase_code === code && phase.seen).map(({ job_id }) => job_id)
  assert.deepEqual(seen('job.artifact_extract'), ['build'])
  assert.deepEqual(seen('job.artifact_restore'), ['change', 'check'])
  assert.deepEqual(
    manifest('check').system_sections.map(({ section }) => section),
    ['artifact_restore', 'provider', 'cleanup'],
  )
}

test('A13: on the host: artifacts are recorded, and put back where a job between deleted them', async () => {
  await using ran = await runJobs({ build, change, check }, stages)
  isHandedOn(ran)
})

dockerTest(
  'A13: in containers: artifacts are recorded, and put back where a job between deleted them',
  async () => {
    const image = busybox
    await using ran = await runJobs(
      { build: { ...build, image }, change: { ...change, image }, check: { ...check, image } },
      stages,
    )
    isHandedOn(ran)
  },
)

dockerTest('D8: a link to /etc/passwd that a container left is kept as the link it is', async () => {
  const script = ['mkdir out && ln -s /etc/passwd out/passwd && ln -s /etc out/etc']
  await using ran = await runJobs({
    build: { image: busybox, script, artifacts: { paths: ['out/', 'out/etc/hosts'] } },
  })
  assert.deepEqual(
    ran.manifest('build').artifacts.map(({ path, mode }) => `${path} ${mode}`),
    ['out/etc 120000', 'out/passwd 120000'],
  )
})

test('`needs` hands on the artifacts of what it names, `artifacts: false` does without', async () => {
  const say = { stage: 'test', script: ['cat dist/app.js || echo none'] }
  await using ran = await runJobs(
    {
      build,
      change: { ...change, needs: ['build'] },
      without: { ...say, needs: [{ job: 'build', artifacts: false }, 'change'] },
      with: { ...say, needs: ['without', 'build'] },
    },
    stages,
  )
  assert.match(stepOutput(ran.receipt, 'without'), /none/)
  assert.match(stepOutput(ran.receipt, 'with'), /^app/)
})

const whens: readonly [when: string, passed: boolean, kept: boolean][] = [
  ['on_success', true, true],
  ['on_success', false, false],
  ['on_failure', true, false],
  ['on_failure', false, true],
  ['always', true, true],
  ['always', false, true],
]

test('`when` says of which ends artifacts are kept', async () => {
  const jobs = whens.map(([when, passed], at) => [
    `job${at}`,
    { script: [`echo x > f${at}; exit ${passed ? 0 : 1}`], artifacts: { paths: [`f${at}`], when } },
  ])
  await using ran = await runJobs(Object.fromEntries(jobs) as Record<string, object>)
  assert.deepEqual(
    ran.receipt.jobs.map(({ artifacts }) => artifacts !== undefined),
    whens.map(([, , kept]) => kept),
  )
  assert.deepEqual(read<PhaseReport>(ran.receipt, 'phase-report.json').problems, [])
})

test('an artifact that cannot be put in place fails the job with the cause `artifacts`', async (t) => {
  if (process.getuid?.() === 0) {
    t.skip('root may write anywhere')
    return
  }
  const close = { stage: 'change', script: ['rm dist/app.js && chmod 555 dist'] }
  await using ran = await runJobs({ build, close, check }, stages)
  assert.deepEqual(
    ran.receipt.jobs.map(({ outcome, cause }) => [outcome, cause]),
    [
      ['success', undefined],
      ['success', undefined],
      ['failed', 'artifacts'],
    ],
  )
})

test('only what the last attempt left is recorded', async () => {
  const script = [
    'if [ -e again ]; then echo b > out/b; exit 0; fi; mkdir out; echo a > out/a; touch again; exit 1',
  ]
  await using ran = await runJobs({
    one: { script, retry: 1, artifacts: { paths: ['out/b', 'again'], when: 'always' } },
  })
  assert.deepEqual(
    ran.manifest('one').artifacts.map(({ path }) => path),
    ['again', 'out/b'],
  )
  assert.deepEqual(
    comparedOf(ran.receipt).jobs[0]?.artifacts?.map(({ path }) => path),
    ['again', 'out/b'],
  )
  assert.ok(existsSync(join(ran.receipt.logs_dir ?? '', 'jobs/one/attempts/01/artifacts/again')))
})

test('a manifest names twenty artifacts; the others are in the events and in what is compared', async () => {
  const script = ['mkdir out; for i in $(seq 100); do echo $i > out/$i; done']
  await using ran = await runJobs({ one: { script, artifacts: { paths: ['out'] } } })
  assert.equal(ran.manifest('one').artifacts.length, 20)
  assert.equal(ran.manifest('one').artifact_totals?.files, 100)
  assert.equal(comparedOf(ran.receipt).jobs[0]?.artifacts?.length, 100)
})

test('loom retry hands on what jobs have left that have passed, the newest of each, also to workspaces of their own', async () => {
  for (const flags of [[], ['--isolate-jobs']]) {
    await using repository = await makeRepository({
      '.loom/workflow.yml': workflow(
        {
          build,
          flaky: {
            stage: 'change',
            script: ['echo $(cat dist/app.js) >> tries', 'rm -r dist', 'test $(wc -l < tries) = 2'],
            artifacts: { paths: ['tries'], when: 'always' },
          },
          check: { stage: 'test', script: ['cat dist/app.js tries'] },
          last: { stage: 'last', script: ['cat dist/app.js tries && test -d "$FIXED"'] },
        },
        { stages: ['build', 'change', 'test', 'last'] },
      ),
    })
    const fixed = { LOOM_WORKSPACE_ROOT: repository.outside, FIXED: repository.outside }
    const first = await cli(repository, ['run', '--local', ...flags], { ...fixed, FIXED: '' })
    assert.equal(first.exitCode, 1)
    const second = await cli(repository, ['retry'], { ...fixed, FIXED: '' })
    assert.equal(second.exitCode, 1, second.stderr)
    assert.equal(stepOutput(receiptOf(second), 'check'), 'appapp\napp\n')
    const third = await cli(repository, ['retry'], fixed)
    assert.equal(third.exitCode, 0, third.stdout)
    assert.equal(stepOutput(receiptOf(third), 'last'), 'appapp\napp\n')
  }
})

const kept = {
  stage: 'build',
  script: ['mkdir out && printf 12345 > out/a && printf 1 > out/b'],
  artifacts: { name: 'app-$CI_COMMIT_BRANCH', paths: ['out/'], expire_in: '1 second' },
}

test('show and the report name what a job left; once it has expired clean removes it, and both say so', async () => {
  const forever = {
    ...kept,
    script: ['mkdir rest && printf 12345 > rest/a && printf 1 > rest/b'],
    artifacts: { name: 'rest', paths: ['rest/'], expire_in: 'never' },
  }
  const again = {
    ...kept,
    script: ['mkdir -p tries && echo 1 >> tries/a', 'test $(wc -l < tries/a) = 2'],
    retry: 1,
    artifacts: { ...kept.artifacts, paths: ['tries/'], when: 'always' },
  }
  await using ran = await runJobs({ kept, forever, again })
  const { receipt, repository } = ran
  const logs = receipt.logs_dir ?? ''
  const at = (job: string) => join(logs, 'jobs', job, 'artifacts')
  assert.ok(existsSync(join(logs, 'jobs/again/attempts/01/artifacts/tries/a')))
  const shown = async () => (await cli(repository, ['show'])).stdout
  const row = (name: string, size: string, place: string) =>
    new RegExp(`^  artifacts ${name} +2 files, ${size} +${place}$`, 'm')
  assert.match(await shown(), row('app-main', '6 B', at('kept')))
  const page = async () => (await cli(repository, ['report', '-o', '-'])).stdout
  assert.match(await page(), /Artifacts <span class="name">app-main<\/span> <span class="end">2 files · 6 B</)
  assert.ok((await page()).includes(sha256('12345')))
  const path = join(logs, `../../receipts/loom-run-local-${receipt.run_id}.json`)
  const copy = join(repository.path, '.loom/.runtime/receipts', `loom-run-local-${receipt.run_id}.json`)
  for (const one of [path, copy])
    writeFileSync(one, JSON.stringify({ ...receipt, finished_at: '2020-01-01T00:00:00.000Z' }))
  const dry = await cli(repository, ['clean', '--dry-run'])
  assert.match(dry.stdout, /^would free \d+ B of artifacts that have expired$/m)
  assert.ok(existsSync(at('kept')))
  const cleaned = JSON.parse((await cli(repository, ['clean', '--json'])).stdout) as { artifacts: string }[]
  assert.deepEqual(cleaned.map(({ artifacts: place }) => place.slice(realpathSync(logs).length)).sort(), [
    '/jobs/again/artifacts',
    '/jobs/again/attempts/01/artifacts',
    '/jobs/kept/artifacts',
  ])
  assert.deepEqual(
    ['kept', 'again', 'forever'].map((job) => existsSync(at(job))),
    [false, false, true],
  )
  assert.match(await shown(), row('app-main', '6 B', 'expired'))
  assert.match(await shown(), row('rest', '6 B', at('forever')))
  assert.match(await page(), /2 files · 6 B · expired/)
})

test('clean follows no link on the way to what has expired', async () => {
  await using ran = await runJobs({ kept })
  const { receipt, repository } = ran
  const job = join(receipt.logs_dir ?? '', 'jobs/kept')
  const elsewhere = join(repository.outside, 'elsewhere')
  renameSync(job, elsewhere)
  symlinkSync(elsewhere, job)
  const old = JSON.stringify({ ...receipt, finished_at: '2020-01-01T00:00:00.000Z' })
  writeFileSync(join(repository.path, `.loom/.runtime/receipts/loom-run-local-${receipt.run_id}.json`), old)
  assert.equal((await cli(repository, ['clean'])).exitCode, 0)
  assert.ok(existsSync(join(elsewhere, 'artifacts/out/a')))
})

test('what a job left counts no more once it runs again', async () => {
  const left = {
    stage: 'build',
    script: ['rm -f left.txt; test -z "$STUCK" || { echo old > left.txt; exit 1; }'],
    artifacts: { paths: ['left.txt'], when: 'on_failure' },
  }
  const last = { stage: 'test', rules: [{ when: 'always' }], script: ['test ! -f left.txt'] }
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({ left, last }, { stages: ['build', 'test'] }),
  })
  const env = { LOOM_WORKSPACE_ROOT: repository.outside }
  const outcomes = (result: LoomResult) => receiptOf(result).jobs.map(({ id, outcome }) => `${id} ${outcome}`)
  const first = await cli(repository, ['run', '--local'], { ...env, STUCK: '1' })
  assert.deepEqual(outcomes(first), ['left failed', 'last failed'], first.stderr)
  assert.deepEqual(outcomes(await cli(repository, ['retry'], env)), ['left success', 'last success'])
})

test('M10: the value of a secret in the name of artifacts is masked wherever that is kept or shown', async () => {
  const secret = 'hunter2-hunter2'
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({
      kept: {
        ...kept,
        secrets: { TOKEN: { ref: 'env://MY_TOKEN' } },
        artifacts: { name: `app-${secret}`, paths: ['out/'] },
      },
    }),
  })
  const env = { LOOM_WORKSPACE_ROOT: repository.outside, MY_TOKEN: secret }
  const receipt = receiptOf(await cli(repository, ['run', '--local'], env))
  assert.ok(!readFileSync(join(receipt.logs_dir ?? '', 'plan.json'), 'utf8').includes(secret))
  const shown = await cli(repository, ['show'], env)
  assert.match(shown.stdout, /artifacts app-\[REDACTED:SECRET_TOKEN\]/)
  assert.ok(!(await cli(repository, ['report', '-o', '-'], env)).stdout.includes(secret))
})
