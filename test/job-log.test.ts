import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEmitter } from '../src/engine/emitter.ts'
import { createJobLog } from '../src/engine/job-log.ts'
import type { RunEvent } from '../src/model/event.ts'
import { createRedactor } from '../src/secrets/redactor.ts'

test('M2: a secret in a section is found although another writes there between its halves', async () => {
  const events: RunEvent[] = []
  const redactor = createRedactor()
  redactor.register('TOKEN', 'tangerine-dream')
  const emitter = createEmitter([{ write: (event) => void events.push(event) }], () => new Date(0))
  const log = createJobLog('job', { emitter, redactor, monotonicMs: () => 0, trace: false })
  const section = await log.open('services')
  const [one, other] = [section.fork(), section.fork()]
  await one('stdout', Buffer.from('one | tanger'))
  await other('stdout', Buffer.from('other | up\n'))
  await one('stdout', Buffer.from('ine-dream\n'))
  await section.finish('success')
  const text = events.map((event) => (event.type === 'output' ? event.text : '')).join('')
  assert.match(text, /other \| up\n/)
  assert.match(text, /\[REDACTED:SECRET_TOKEN\]\n/)
  assert.equal(text.includes('tanger'), false)
  assert.equal(events.at(-1)?.type, 'phase_finished')
})
