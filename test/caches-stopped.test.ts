import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPathLocks } from '../src/base/path-locks.ts'
import { restoreCaches, saveCaches } from '../src/engine/caches.ts'
import { type Cancellation, createPatience } from '../src/model/cancellation.ts'
import type { CacheStore } from '../src/model/cache.ts'
import type { EventBody } from '../src/model/event.ts'
import type { PlannedJob } from '../src/model/plan.ts'
import { createRedactor } from '../src/secrets/redactor.ts'

const git = {
  headSha: '',
  branch: null,
  tag: null,
  defaultBranch: null,
  message: '',
  timestamp: '',
  parents: [],
}

/** A store that is stopped while it works. */
function stopping(controller: AbortController): CacheStore {
  const stop = () => {
    controller.abort({ kind: 'interrupt', now: createPatience().signal } satisfies Cancellation)
    return Promise.reject(controller.signal.reason as Error)
  }
  return { restore: stop, save: stop }
}

function open() {
  const controller = new AbortController()
  const told: EventBody[] = []
  const context = {
    ...{ signal: controller.signal, workspace: '/nowhere', trace: false, monotonicMs: () => 0 },
    ...{ redactor: createRedactor(), provider: { name: 'host' as const } },
    facts: {
      runId: '1',
      workflowPath: '',
      treeSha: '',
      repositoryRoot: '/',
      git: { ...git, originUrl: null },
    },
    emitter: { emit: (_: unknown, __: unknown, body: EventBody) => void told.push(body) },
    caches: { store: stopping(controller), scratch: '/nowhere', locks: createPathLocks() },
  }
  const results = () => told.flatMap((body) => (body.type === 'cache_result' ? [body.result] : []))
  const warnings = () => told.filter(({ type }) => type === 'warning')
  return { context, results, warnings }
}

const job = {
  ...{ id: 'one', stage: 's', target: 't', script: [], variables: [] },
  cache: [{ key: 'k', paths: ['deps'] }],
} as unknown as PlannedJob

test('a cache whose restore is stopped was passed over, and did not fail', async () => {
  const { context, results, warnings } = open()
  const { stopped } = await restoreCaches(job, context)
  assert.deepEqual([stopped, results(), warnings()], [{ outcome: 'cancelled' }, ['skipped'], []])
})

test('a cache whose saving is stopped was passed over, and did not fail', async () => {
  const { context, results, warnings } = open()
  const caches = {
    ...{ name: 'default', key: 'k', parts: {}, paths: ['deps'], fallbackKeys: [] },
    isUsable: true,
  }
  const keyed = { ...caches, policy: 'push', when: 'always', warnings: [] } as const
  await saveCaches(job, { caches: [keyed], end: { outcome: 'success' } }, context)
  assert.deepEqual([results(), warnings()], [['skipped'], []])
})
