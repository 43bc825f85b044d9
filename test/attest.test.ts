import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import type { Receipt } from '../src/model/receipt.ts'
import { attestRun } from '../src/report/attest.ts'
import { workflow } from './support/loom.ts'
import { makeRepository } from './support/repository.ts'
import { cli } from './support/run-cli.ts'

const digests = {
  type: 'object',
  minProperties: 1,
  additionalProperties: { type: 'string', pattern: '^[0-9a-f]+$' },
}
const resource = {
  type: 'object',
  properties: { name: { type: 'string' }, uri: { type: 'string' }, digest: digests },
  anyOf: [{ required: ['name'] }, { required: ['uri'] }, { required: ['digest'] }],
  additionalProperties: false,
}
const names = { type: 'array', items: { type: 'string' } }

/** The Statement layer v1 and the predicate test-result v0.1 as in-toto publishes them. */
const published = {
  type: 'object',
  required: ['_type', 'subject', 'predicateType', 'predicate'],
  properties: {
    _type: { const: 'https://in-toto.io/Statement/v1' },
    subject: { type: 'array', minItems: 1, items: { ...resource, required: ['digest'] } },
    predicateType: { const: 'https://in-toto.io/attestation/test-result/v0.1' },
    predicate: {
      type: 'object',
      required: ['result', 'configuration'],
      properties: {
        result: { enum: ['PASSED', 'WARNED', 'FAILED'] },
        configuration: { type: 'array', items: resource },
        url: { type: 'string' },
        passedTests: names,
        warnedTests: names,
        failedTests: names,
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
}
const validate = new Ajv({ strict: false }).compile(published)

type Job = Receipt['jobs'][number]

function receiptWith(
  status: Receipt['status'],
  jobs: readonly Pick<Job, 'id' | 'outcome' | 'allowed'>[],
): Receipt {
  return {
    schema_version: 'v1',
    kind: 'loom-run-local',
    context: 'local',
    loom_version: '0',
    run_id: '1',
    command: [],
    repo_root: '.',
    workflow_path: 'w.yml',
    started_at: '2026-01-02T03:04:05.000Z',
    status,
    process: { pid: 0, start_time: '', boot_id: '' },
    snapshot_head_sha: 'aa11',
    snapshot_tree_sha: 'bb22',
    graph_ir: { digest: 'sha256:cc33', path: 'plan.json' },
    jobs: jobs.map((job) => ({ stage: 's', attempts: 1, duration_ms: 1, manifest_path: 'm', ...job })),
  }
}

test('a statement names every job that ran by how it ended, and has the published shape', () => {
  const statement = attestRun(
    receiptWith('failure', [
      { id: 'good', outcome: 'success' },
      { id: 'bad', outcome: 'failed' },
      { id: 'late', outcome: 'timed_out' },
      { id: 'stopped', outcome: 'cancelled' },
      { id: 'may', outcome: 'failed', allowed: true },
      { id: 'left', outcome: 'skipped' },
    ]),
    true,
  )
  assert.equal(validate(statement), true, JSON.stringify(validate.errors))
  assert.deepEqual(statement, {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { name: 'commit', digest: { gitCommit: 'aa11' } },
      { name: 'tree', digest: { gitTree: 'bb22' } },
    ],
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: 'FAILED',
      configuration: [{ name: 'plan.json', digest: { sha256: 'cc33' } }],
      passedTests: ['good'],
      warnedTests: ['may'],
      failedTests: ['bad', 'late', 'stopped'],
    },
  })
})

test('the result is the worst there is, and a run that did not come to its end failed', () => {
  const good = { id: 'good', outcome: 'success' } as const
  const may = { id: 'may', outcome: 'failed', allowed: true } as const
  const results = [
    [receiptWith('success', [good]), 'PASSED'],
    [receiptWith('success', [good, may]), 'WARNED'],
    [receiptWith('cancelled', [good]), 'FAILED'],
    [receiptWith('interrupted', [good]), 'FAILED'],
  ] as const
  for (const [receipt, result] of results) assert.equal(attestRun(receipt, false).predicate.result, result)
})

test('a commit is attested only if it was what ran; a bundle attests what its run did', async () => {
  await using repository = await makeRepository({
    '.loom/workflow.yml': workflow({ one: { script: ['true'] } }),
  })
  const run = async (...args: string[]) => cli(repository, args, { LOOM_WORKSPACE_ROOT: repository.outside })
  await run('run', '--local')
  const clean = await run('receipt', 'attest')
  assert.equal(clean.stderr, '')
  const statement = JSON.parse(clean.stdout) as ReturnType<typeof attestRun>
  assert.equal(validate(statement), true, JSON.stringify(validate.errors))
  assert.deepEqual(statement.subject, [
    { name: 'commit', digest: { gitCommit: repository.git('rev-parse', 'HEAD').trim() } },
    { name: 'tree', digest: { gitTree: repository.git('rev-parse', 'HEAD^{tree}').trim() } },
  ])
  const bundle = join(repository.outside, 'run.loom.tar.zst')
  await run('receipt', 'export', '-o', bundle)
  assert.deepEqual(await run('receipt', 'attest', bundle), clean)
  repository.write({ 'new.txt': 'new\n' })
  await run('run', '--local')
  const dirty = await run('receipt', 'attest')
  assert.equal(dirty.stderr, 'the run had uncommitted work, so only its tree is attested\n')
  assert.deepEqual(
    (JSON.parse(dirty.stdout) as ReturnType<typeof attestRun>).subject.map(({ name }) => name),
    ['tree'],
  )
})
