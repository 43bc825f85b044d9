import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workflow } from './support/loom.ts'
import { makeSign, receiptOf, startGitHubJob } from './support/runner/use-action.ts'

const never = async () => new Promise<void>(() => undefined)

test('a cancelled workflow run: the job ends at SIGINT, and all is told and uploaded', async () => {
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: { script: ['echo > "$READY"; sleep 1000'] } }) },
  })
  const ready = makeSign(job.folder, 'ready')
  const cancel = new AbortController()
  const running = job.use({ variables: `READY=${ready.path}` }, { signal: cancel.signal, patience: never })
  await Promise.race([ready.given(), running])
  cancel.abort()
  const result = await running
  assert.deepEqual([result.conclusion, result.outputs['status']], ['cancelled', 'cancelled'], result.log)
  assert.deepEqual([result.steps['upload']?.outcome, result.artifacts.length], ['success', 1], result.log)
  assert.deepEqual(
    receiptOf(result).jobs.map(({ outcome }) => outcome),
    ['cancelled'],
  )
})

test('a job that ignores SIGINT and SIGTERM: the run ends at the runner’s SIGTERM, before it is killed', async () => {
  const script = [
    'trap \'echo > "$HEARD"\' INT; trap \'\' TERM; echo > "$READY"; while :; do sleep 1000; done',
  ]
  await using job = await startGitHubJob({ main: { '.loom/workflow.yml': workflow({ one: { script } }) } })
  const ready = makeSign(job.folder, 'ready')
  const heard = makeSign(job.folder, 'heard')
  const cancel = new AbortController()
  const running = job.use(
    { variables: `READY=${ready.path}\nHEARD=${heard.path}` },
    { signal: cancel.signal, patience: async (signal) => (signal === 'SIGINT' ? heard.given() : never()) },
  )
  await Promise.race([ready.given(), running])
  cancel.abort()
  const result = await running
  assert.deepEqual([result.conclusion, result.outputs['status']], ['cancelled', 'cancelled'], result.log)
  assert.equal(result.steps['upload']?.outcome, 'success', result.log)
})
