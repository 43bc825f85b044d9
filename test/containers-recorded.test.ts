import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import * as v from 'valibot'
import type { ComparedJob } from '../src/model/compared.ts'
import type { EventBody, EventPlace, PhaseCode, RunEvent } from '../src/model/event.ts'
import { type JobManifest, jobManifestSchema } from '../src/model/records.ts'
import { type JobRecord, type Receipt, receiptSchema } from '../src/model/receipt.ts'
import { createEmitter } from '../src/engine/emitter.ts'
import { createJobLog } from '../src/engine/job-log.ts'
import { createComparison } from '../src/parity/compared.ts'
import { bundleEntries } from '../src/records/bundle.ts'
import { createEventLog } from '../src/records/event-log.ts'
import { jobRecords } from '../src/records/fold.ts'
import { replayRecords } from '../src/records/replay.ts'
import { createRedactor } from '../src/secrets/redactor.ts'
import { compared, digest } from './support/compared.ts'
import { temporaryDirectory } from './support/environment.ts'
import { planOf, recordRun } from './support/recorded-run.ts'

type Told = readonly [EventPlace, EventBody, PhaseCode?]

const plan = planOf([{ id: 'test' }])
const job = { scope: 'job', job: 'test' } as const
const provider = { scope: 'section', job: 'test', section: 'provider' } as const
const services = { scope: 'section', job: 'test', section: 'services' } as const
const image = (tag: string, of: string, service?: string): EventBody => ({
  type: 'image_resolved',
  reference: createRedactor().text(tag),
  digest: digest(of),
  ...(service === undefined ? {} : { service }),
})
const end = { cause: 'provider', duration_ms: 1 } as const

/** An attempt with all that a container has, then one that fails once its image is known, then the last. */
const events: readonly Told[] = [
  [provider, { type: 'phase_started' }],
  [provider, image('node:22', '1')],
  [services, image('redis:7', '2', 'cache')],
  [provider, { type: 'workspace_mounted', mount_mode: 'bind_mount', method: 'bind' }],
  [job, { type: 'attempt_finished', attempt: 1, outcome: 'failed', ...end }],
  [provider, image('node:22', '3')],
  [job, { type: 'attempt_finished', attempt: 2, outcome: 'failed', ...end }],
  [provider, image('node:22', '4')],
  [services, image('redis:7', '5', 'sessions')],
  [services, image('postgres:16', '6', 'db')],
  [services, image('redis:7', '5', 'cache')],
  [provider, { type: 'workspace_mounted', mount_mode: 'ephemeral_volume', method: 'overlay' }],
  [job, { type: 'job_finished', outcome: 'success', attempts: 3, duration_ms: 9 }],
]

const ran = {
  image: { reference: 'node:22', digest: digest('4') },
  services: [
    { alias: 'cache', reference: 'redis:7', digest: digest('5') },
    { alias: 'db', reference: 'postgres:16', digest: digest('6') },
    { alias: 'sessions', reference: 'redis:7', digest: digest('5') },
  ],
  mount_mode: 'ephemeral_volume',
}

function stamped(): RunEvent[] {
  return events.map(([place, body, phase = 'job.provider_prepare'], at) => {
    const ts = new Date(Date.UTC(2026, 0, 1, 0, 0, at)).toISOString()
    return { ...body, seq: at + 1, ts, place, phase }
  })
}

function record(logs: string, happened = stamped()): JobRecord[] {
  const log = createEventLog(logs, '1', plan)
  for (const event of happened) void log.write(event)
  log.finish({ status: 'success', exitCode: 0, finishedAt: new Date(), durationMs: 1 })
  return jobRecords(log.fold)
}

const manifestAt = (logs: string, path = 'jobs/test') =>
  JSON.parse(readFileSync(join(logs, path, 'manifest.json'), 'utf8')) as JobManifest
const partOf = ({ image, services, mount_mode }: JobManifest) => ({ image, services, mount_mode })

test('a manifest says what the last attempt ran in, that of an earlier attempt what that one did; the receipt the image', async () => {
  await using directory = await temporaryDirectory()
  const [recorded] = record(directory.path)
  assert.deepEqual(partOf(manifestAt(directory.path)), ran)
  assert.deepEqual(recorded?.image, ran.image)
  assert.deepEqual(partOf(manifestAt(directory.path, 'jobs/test/attempts/01')), {
    image: { reference: 'node:22', digest: digest('1') },
    services: [{ alias: 'cache', reference: 'redis:7', digest: digest('2') }],
    mount_mode: 'bind_mount',
  })
  assert.deepEqual(partOf(manifestAt(directory.path, 'jobs/test/attempts/02')), {
    image: { reference: 'node:22', digest: digest('3') },
    services: undefined,
    mount_mode: undefined,
  })
})

test('a run that was killed says the same of its images once its records are made from its events', async () => {
  await using directory = await temporaryDirectory()
  const logs = join(directory.path, 'logs/1')
  const [recorded] = record(logs, stamped().slice(0, -1))
  const before = manifestAt(logs)
  rmSync(join(logs, 'jobs/test/manifest.json'))
  writeFileSync(join(logs, 'plan.json'), JSON.stringify(plan))
  const commit = { head_sha: '', branch: null, tag: null, default_branch: null, message: '', timestamp: '' }
  const start = { schema_version: 'v1', jobs: ['test'], commit: { ...commit, origin_url: null } }
  writeFileSync(join(logs, 'start.json'), JSON.stringify(start))
  const receipt: Receipt = { ...recordRun(join(directory.path, 'other'), []), run_id: '1', logs_dir: logs }
  const [replayed] = await replayRecords(receipt)
  assert.deepEqual(replayed?.image, recorded?.image)
  assert.deepEqual(partOf(before), ran)
  assert.deepEqual(partOf(manifestAt(logs)), ran)
})

test('what is compared of a container is that of the last attempt, services in an order of their own', () => {
  const comparison = createComparison({
    plan,
    source: { tree_sha: '', files: 0 },
    workflow: { path: '', sources_digest: '', plan_digest: '' },
    createDigest: () => assert.fail('there is no step'),
  })
  for (const event of stamped()) void comparison.write(event)
  const { jobs } = JSON.parse(comparison.build(compared().environment).text) as { jobs: ComparedJob[] }
  const [found] = jobs
  assert.deepEqual(found?.image, ran.image)
  assert.equal(found?.mount_mode, 'ephemeral_volume')
  assert.deepEqual(found?.services, [
    { reference: 'postgres:16', digest: digest('6') },
    { reference: 'redis:7', digest: digest('5') },
    { reference: 'redis:7', digest: digest('5') },
  ])
})

test('a bundle carries what a job ran in: its receipt and manifest are read as those of the run', async () => {
  await using directory = await temporaryDirectory()
  const container = { image: ran.image, services: ran.services }
  const receipt = recordRun(directory.path, [{ id: 'test', steps: [{ command: 'true' }], container }])
  writeFileSync(join(directory.path, 'logs/plan.json'), '{}')
  const texts = new Map<string, string>()
  const request = {
    receipt,
    places: {},
    files: Promise.resolve(undefined),
    withArtifacts: false,
    loomVersion: '0.1.0',
  }
  for await (const entry of bundleEntries(request))
    if ('content' in entry) texts.set(entry.path, Buffer.from(entry.content).toString())
  const read = (path: string): unknown => JSON.parse(texts.get(path) ?? '')
  const carried = v.parse(receiptSchema, read(`receipts/loom-run-local-${receipt.run_id}.json`))
  assert.deepEqual(carried.jobs[0]?.image, ran.image)
  const manifest = v.parse(jobManifestSchema, read(`logs/${receipt.run_id}/jobs/test/manifest.json`))
  assert.deepEqual(partOf(manifest), ran)
})

test('M1: a secret in the name of an image is masked before anything is recorded', async () => {
  const told: RunEvent[] = []
  const redactor = createRedactor()
  redactor.register('TOKEN', 'tangerine-dream')
  const emitter = createEmitter([{ write: (event) => void told.push(event) }], () => new Date(0))
  const log = createJobLog('test', { emitter, redactor, monotonicMs: () => 0, trace: false })
  const fact = { type: 'image_resolved', reference: 'a/tangerine-dream:1', digest: digest('1') } as const
  await log.provider.tell(fact)
  const [event] = told
  assert.ok(event?.type === 'image_resolved')
  assert.equal(event.reference, 'a/[REDACTED:SECRET_TOKEN]:1')
})
