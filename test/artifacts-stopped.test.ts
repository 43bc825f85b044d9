import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArtifactStore } from '../src/model/artifact.ts'
import type { Cancellation } from '../src/model/cancellation.ts'
import type { PlannedJob } from '../src/model/plan.ts'
import { extractArtifacts } from '../src/engine/artifacts.ts'
import { createRedactor } from '../src/secrets/redactor.ts'

test('what was collected when a run was stopped is told as nothing, not as all that the job left', async () => {
  const controller = new AbortController()
  const told: string[] = []
  const artifact = { path: Buffer.from('a'), sizeBytes: 1, sha256: '0'.repeat(64), mode: '100644' } as const
  const artifacts: ArtifactStore = {
    collect() {
      controller.abort({ kind: 'interrupt', now: new AbortController().signal } satisfies Cancellation)
      const warnings = [{ code: 'artifacts/none', message: 'the job left nothing' }] as const
      return Promise.resolve({ stored: [artifact], warnings })
    },
    place: () => Promise.reject(new Error('nothing is handed on here')),
    forget: (job) => told.push(`forgot ${job}`),
  }
  const job = { id: 'one', artifacts: { paths: ['a'] } } as unknown as PlannedJob
  const context = {
    ...{ artifacts, signal: controller.signal, workspace: '/nowhere', trace: false },
    ...{ handedTo: () => [], monotonicMs: () => 0, redactor: createRedactor() },
    emitter: { emit: (_: unknown, __: unknown, { type }: { type: string }) => void told.push(type) },
  }
  const end = await extractArtifacts(job, { end: { outcome: 'success' }, projectDir: '/nowhere' }, context)
  assert.deepEqual(end, { outcome: 'cancelled' })
  assert.deepEqual(told, ['phase_started', 'phase_started', 'forgot one', 'phase_finished', 'phase_finished'])
})
