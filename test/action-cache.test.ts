import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RanCache } from '../src/model/cache.ts'
import { type CacheService, type Refusal, startCacheService } from './support/cache-service.ts'
import { startCacheServiceV1 } from './support/cache-service-v1.ts'
import { busybox, dockerTest } from './support/docker.ts'
import { stepOutput, workflow } from './support/loom.ts'
import { mainPushed, pullRequested } from './support/runner/checkout.ts'
import type { GitHubRepository } from './support/runner/checkout.ts'
import { type GitHubEvent, pushEvent, repositoryName } from './support/runner/github-event.ts'
import type { CompositeResult } from './support/runner/run-composite.ts'
import { bundleText, everythingShown, receiptOf, startGitHubJob } from './support/runner/use-action.ts'

// Caches through the steps of the real action.yml with dist/action as built, each run in a job with a checkout and a runner of its own.

const defaultRef = 'refs/heads/main'
const script = ['cat deps/made 2>/dev/null || echo nothing', 'mkdir -p deps; echo made > deps/made']
const cached = { script, cache: { key: '$KEY', paths: ['deps'] } }
const later = { ...cached, stage: 'later', needs: ['first'] }

interface ActionRun {
  readonly event?: (github: GitHubRepository) => GitHubEvent
  readonly jobs?: Readonly<Record<string, object>>
  readonly key?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly serverUrl?: string
}

interface ActionRan {
  readonly result: CompositeResult
  readonly token: string
  /** Of each job by its id. */
  readonly caches: Readonly<Record<string, readonly RanCache[] | undefined>>
  /** What its first step found. */
  readonly found: string
  readonly bundle: string
}

async function runAction(service: Pick<CacheService, 'runtime'>, run: ActionRun = {}): Promise<ActionRan> {
  const { jobs = { first: cached }, key = 'k', inputs = {}, serverUrl = 'https://github.com' } = run
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow(jobs) },
    event: run.event ?? mainPushed,
    // The branches of events are not among those that can be fetched.
    other: (github) => ({ ref: github.mainSha, sha: github.mainSha }),
  })
  const { ref } = job.event
  const scope = { repository: repositoryName, ref, bases: ref === defaultRef ? [] : [defaultRef] }
  const runtime = service.runtime(scope)
  const result = await job.use({ variables: `KEY=${key}`, ...inputs }, { runtime, serverUrl })
  assert.deepEqual([result.conclusion, result.outputs['exit-code']], ['success', '0'], result.log)
  const receipt = receiptOf(result)
  return {
    result,
    token: runtime['ACTIONS_RUNTIME_TOKEN'] ?? '',
    caches: Object.fromEntries(receipt.jobs.map(({ id, caches }) => [id, caches])),
    found: stepOutput(receipt, 'first'),
    bundle: bundleText(result),
  }
}

const ends = ({ caches }: ActionRan) =>
  Object.values(caches)
    .flatMap((ofJob) => ofJob ?? [])
    .map(({ restored, saved }) => `${restored ?? ''} ${saved ?? ''}`)

/** The table's row of a job. */
const row = ({ result }: ActionRan, job: string) =>
  result.summary.split('\n').find((line) => line.startsWith(`| <code>${job}</code>`)) ?? result.summary

test('what one run saves the next one restores, and no token is anywhere', async () => {
  await using service = await startCacheService()
  const first = await runAction(service)
  const second = await runAction(service)
  assert.deepEqual([...ends(first), first.found], ['miss saved', 'nothing\n'])
  assert.deepEqual([...ends(second), second.found], ['hit exists', 'made\n'])
  assert.match(row(first, 'first'), /miss · saved, \d+ B/)
  assert.match(row(second, 'first'), /hit, \d+ B/)
  for (const { result, token, bundle } of [first, second]) {
    assert.deepEqual(result.annotations, [])
    assert.ok(result.masks.includes(token))
    for (const secret of [token, 'sig=secret'])
      assert.ok(!everythingShown(result).includes(secret) && !bundle.includes(secret), secret)
  }
})

test('a run finds what its own ref and the default branch saved, and no sibling’s', async () => {
  await using service = await startCacheService()
  const branch = (name: string) => (github: GitHubRepository) => pushEvent(github.mainSha, name)
  const pull = (github: GitHubRepository) => pullRequested(github)
  const runs: readonly [event: ActionRun['event'], key: string, end: string][] = [
    [mainPushed, 'base', 'miss saved'],
    [pull, 'base', 'hit exists'],
    [pull, 'own', 'miss saved'],
    [branch('topic'), 'base', 'hit exists'],
    [branch('topic'), 'own', 'miss saved'],
    [branch('other'), 'own', 'miss saved'],
    [mainPushed, 'own', 'miss saved'],
  ]
  for (const [event, key, end] of runs)
    assert.deepEqual(ends(await runAction(service, { event: event ?? mainPushed, key })), [end])
  const saved = service.entries.map(({ scope, key }) => `${scope} ${key}`)
  assert.deepEqual(saved, [
    `${repositoryName} refs/heads/main loom-base!`,
    `${repositoryName} refs/pull/1/merge loom-own!`,
    `${repositoryName} refs/heads/topic loom-own!`,
    `${repositoryName} refs/heads/other loom-own!`,
    `${repositoryName} refs/heads/main loom-own!`,
  ])
})

test('`cache: false` asks for nothing and saves nothing', async () => {
  await using service = await startCacheService()
  const ran = await runAction(service, { inputs: { cache: 'false' } })
  assert.deepEqual([service.requests, ran.result.annotations], [[], []])
  assert.deepEqual(ends(ran), ['skipped skipped'])
})

const troubles: Readonly<Record<string, Refusal>> = {
  'says 401': { status: 401 },
  'says 429': { status: 429, headers: { 'retry-after': '120' } },
  'cuts connections': 'cut',
}
for (const [name, how] of Object.entries(troubles)) {
  test(`a service that ${name} costs two jobs their caches and one warning`, async () => {
    await using service = await startCacheService()
    service.refuse('GetCacheEntryDownloadURL', how, 99)
    const ran = await runAction(service, { jobs: { first: cached, second: later } })
    assert.deepEqual(ends(ran), ['miss skipped', 'miss skipped'])
    const [warning, ...others] = ran.result.annotations
    assert.match(`${warning?.level ?? ''}: ${warning?.message ?? ''}`, /^warning: .*cache service/)
    assert.deepEqual(others, [])
    assert.match(row(ran, 'second'), /miss · skipped/)
    assert.equal(service.requests.length, how === 'cut' ? 3 : 1)
  })
}

test('what was told in an attempt that failed is told on the page', async () => {
  await using service = await startCacheService()
  service.refuse('GetCacheEntryDownloadURL', { status: 401 })
  const first = { ...cached, script: [...script, 'false'], retry: 1, allow_failure: true }
  const { annotations } = (await runAction(service, { jobs: { first } })).result
  assert.deepEqual(
    annotations.map(({ level, properties }) => `${level} ${properties['title'] ?? ''}`),
    ['warning first: cache/not-allowed'],
  )
})

test('a GitHub Enterprise Server, which has version 1 of the protocol, keeps caches too', async () => {
  await using service = await startCacheServiceV1()
  const serverUrl = 'https://git.example.com'
  const first = await runAction(service, { serverUrl })
  const second = await runAction(service, { serverUrl })
  assert.deepEqual([...ends(first), ...ends(second)], ['miss saved', 'hit exists'])
  assert.equal(second.found, 'made\n')
})

dockerTest('a container’s job has its cache back in the next run', async () => {
  await using service = await startCacheService()
  const jobs = { first: { ...cached, image: busybox } }
  await runAction(service, { jobs })
  const second = await runAction(service, { jobs })
  assert.deepEqual([...ends(second), second.found], ['hit exists', 'made\n'])
})
