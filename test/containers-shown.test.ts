import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import colors from 'picocolors'
import type { EventBody, EventPlace } from '../src/model/event.ts'
import type { Receipt } from '../src/model/receipt.ts'
import { createFold, foldEvent } from '../src/records/fold.ts'
import { createConsole } from '../src/report/console.ts'
import { summariseRun } from '../src/report/summary.ts'
import { collectTails } from '../src/report/tails.ts'
import { createRedactor } from '../src/secrets/redactor.ts'
import { digest } from './support/compared.ts'
import { checkPage } from './support/html.ts'
import { planOf, recordRun, type ScriptedJob } from './support/recorded-run.ts'
import { pageOf } from './support/report-page.ts'
import { makeRepository, type TestRepository } from './support/repository.ts'
import { cli } from './support/run-cli.ts'

const redactor = createRedactor()
const image = { reference: 'node:22', digest: digest('1') }
const passed: ScriptedJob = {
  id: 'test',
  steps: [{ command: 'npm test', output: ['fine\n'] }],
  container: {
    image,
    services: [{ alias: 'db', reference: 'postgres:16', digest: digest('2') }],
    mountMode: 'bind_mount',
    sections: [{ section: 'services', output: 'db | ready\ndb | bye\n' }],
  },
}
const unbuilt: ScriptedJob = {
  id: 'built',
  outcome: 'failed',
  reason: 'the build failed',
  steps: [],
  container: {
    image: { reference: 'build:ci', digest: digest('3') },
    sections: [{ section: 'image_build', output: 'step 1\nno such file\n', outcome: 'failed' }],
  },
}
const host: ScriptedJob = { id: 'lint', steps: [{ command: 'true', output: ['linted\n'] }] }

/** A run of these jobs, as a receipt in a directory beside the repository. */
function recorded(repository: TestRepository, jobs: readonly ScriptedJob[]): string {
  const receipt: Receipt = recordRun(repository.outside, jobs)
  const path = join(repository.outside, `receipts/loom-run-local-${receipt.run_id}.json`)
  mkdirSync(join(repository.outside, 'receipts'))
  writeFileSync(path, JSON.stringify(receipt))
  return path
}

test('show says in which image a job ran, with which services, and nothing of one on the host', async () => {
  await using repository = await makeRepository({})
  const { stdout } = await cli(repository, ['show', recorded(repository, [passed, unbuilt, host])])
  const rows = stdout.split('\n').map((line) => line.replaceAll(/ {2,}/g, '  '))
  assert.ok(rows.includes('test  success  1.0 s  in node:22 (111111111111) · with db · bind_mount'))
  assert.ok(rows.includes('built  failed (script)  1.0 s  in build:ci (333333333333)  the build failed'))
  assert.ok(rows.includes('lint  success  1.0 s'))
})

test('logs print what a section of a job printed, and with --failed that of a job that came to no step', async () => {
  await using repository = await makeRepository({})
  const path = recorded(repository, [passed, unbuilt, host])
  const logs = async (...args: string[]) => cli(repository, ['logs', path, ...args])
  assert.equal((await logs('test', 'services')).stdout, 'db | ready\ndb | bye\n')
  assert.equal((await logs('built', 'image_build', '--tail', '1')).stdout, 'no such file\n')
  assert.equal((await logs('--failed')).stdout, 'step 1\nno such file\n')
  assert.equal((await logs()).stdout, 'fine\nlinted\n')
  assert.match((await logs('test', 'services', '--json')).stdout, /"section":"services","type":"output"/)
  const { exitCode, stderr } = await logs('test', 'image_build')
  assert.equal(exitCode, 2)
  assert.match(stderr, /job `test` has no step `image_build`[^]*there is script\/01, services, provider/)
})

test('the report shows image, services and mount mode of a job, and what its sections printed', async () => {
  const page = await pageOf([passed, unbuilt, host])
  checkPage(page)
  const fact = (name: string, value: string) => `<div><dt>${name}</dt><dd>${value}</dd></div>`
  const shown = ([reference, of]: [string, string]) =>
    `<code>${reference}</code> <code title="${digest(of)}">${of.repeat(12)}</code>`
  assert.ok(page.includes(fact('Image', shown(['node:22', '1']))))
  assert.ok(page.includes(fact('Service db', shown(['postgres:16', '2']))))
  assert.ok(page.includes(fact('Workspace', 'bind_mount: the directory itself')))
  assert.match(page, /<span class="number">services<\/span>[^]*?db \| ready\ndb \| bye/)
  assert.match(page, /<details class="step bad" open>[^]*?image build[^]*?no such file/)
  assert.equal(page.match(/<dt>Image<\/dt>/g)?.length, 2)
})

const section = (name: 'provider' | 'image_build' | 'services'): EventPlace => ({
  scope: 'section',
  job: 'test',
  section: name,
})
const printed = (text: string): EventBody => ({
  type: 'output',
  stream: 'stdout',
  text: redactor.text(text),
})
const preparation: readonly [EventPlace, EventBody][] = [
  [section('provider'), { type: 'provider_selected', provider: 'docker', image: redactor.text('node:22') }],
  [section('provider'), printed('pulling\n')],
  [section('image_build'), { type: 'phase_started' }],
  [section('image_build'), printed('step 1\n')],
  [section('services'), { type: 'phase_started' }],
  [section('services'), printed('db | ready\n')],
]

for (const [stream, expected] of [
  [false, '• test  image node:22\n• test  image build\n• test  services\n'],
  [true, '• test  image node:22\ntest │ pulling\n• test  image build\ntest │ step 1\n• test  services\n'],
] as const)
  test(`progress tells what a job waits for${stream ? ', and what a pull and a build print' : ''}`, () => {
    let text = ''
    const out = (more: string) => {
      text += more
    }
    const sizes = { columns: () => 80, rows: () => 24, paint: colors.createColors(false) }
    const options = { mode: 'plain' as const, stream, out, plan: planOf([{ id: 'test' }]), ...sizes }
    {
      using console = createConsole({ ...options, monotonicMs: () => 0 })
      for (const [at, [place, body]] of preparation.entries())
        void console.write({ ...body, place, seq: at, ts: '', phase: 'job.provider_prepare' })
    }
    assert.equal(text, expected)
  })

test('the end of a run points at the section that failed, where it printed anything', () => {
  const look = (output: readonly EventBody[]) => {
    const fold = createFold('1', planOf([{ id: 'test' }]))
    const failed: EventBody = { type: 'phase_finished', status: 'failed', duration_ms: 1 }
    for (const body of [...output, failed])
      foldEvent(fold, { ...body, place: section('image_build'), seq: 1, ts: '', phase: 'job.execution' })
    const outcomes = new Map([['test', { outcome: 'failed', cause: 'provider' } as const]])
    const ended = { fold, outcomes, tails: collectTails(), commands: new Map<string, string>() }
    const run = { ...ended, status: 'failure' as const, durationMs: 1, ignored: [] }
    return summariseRun(run, { workspace: '', receipt: '' }).look[0]
  }
  assert.equal(look([printed('no such file\n')]), 'loom logs last test image_build')
  assert.equal(look([]), 'loom logs last test')
})
