import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workflow } from './support/loom.ts'
import { makeSign, receiptOf, startGitHubJob } from './support/runner/use-action.ts'

/** A step that is one process of Node's: a shell can miss a signal that comes while it starts its next command. */
function nodeStep(...statements: readonly string[]): string {
  const program = [
    "const { writeFileSync } = require('node:fs')",
    ...statements,
    'setInterval(() => {}, 1e6)',
  ]
  return `exec ${process.execPath} -e "${program.join('; ')}"`
}

const sayReady = 'writeFileSync(process.env.READY, String(1))'

const never = async () => new Promise<void>(() => undefined)

test('a cancelled workflow run: the job ends at SIGINT, and all is told and uploaded', async () => {
  await using job = await startGitHubJob({
    main: { '.loom/workflow.yml': workflow({ one: { script: [nodeStep(sayReady)] } }) },
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
    nodeStep(
      "process.on('SIGINT', () => writeFileSync(process.env.HEARD, String(1)))",
      "process.on('SIGTERM', () => {})",
      sayReady,
    ),
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
