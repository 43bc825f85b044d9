import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askAtPause } from '../src/cli/pause.ts'

const never = new AbortController().signal

function terminal(answers: readonly (string | undefined)[], isTerminal = true) {
  const left = [...answers]
  let shown = ''
  const stdin = { isTerminal, readLine: () => Promise.resolve(left.shift()) }
  const progress = {
    print: (text: string) => void (shown += text),
    during: async <T>(work: () => Promise<T>) => work(),
  }
  const tails = { of: (job: string) => [`Error: ${job} is wrong`] }
  const ask = askAtPause({ stdin }, () => progress, tails)
  return { ask, shown: () => shown, left }
}

const answers: readonly [string | undefined, string][] = [
  ['', 'go_on'],
  ['r', 'again'],
  [' R ', 'again'],
  ['q', 'leave'],
  [undefined, 'go_on'],
]
for (const [answer, decision] of answers)
  test(`a paused job: ${JSON.stringify(answer)} means ${decision}`, async () => {
    const { ask, shown } = terminal([answer])
    assert.equal(await ask('17', 'unit', never), decision)
    assert.match(shown(), /^  │ Error: unit is wrong\npaused: unit failed.*loom shell 17 unit\nEnter goes on/)
  })

test('a paused job: what is no answer is asked again', async () => {
  const { ask, shown, left } = terminal(['w', 'rr', 'r', 'q'])
  assert.equal(await ask('17', 'unit', never), 'again')
  assert.equal(shown().match(/^Enter goes on/gm)?.length, 3)
  assert.deepEqual(left, ['q'])
})

test('without a terminal a paused run is left, and the way to go on is said', async () => {
  const { ask, shown, left } = terminal(['r'], false)
  assert.equal(await ask('17', 'unit', never), 'leave')
  assert.match(shown(), /loom retry 17/)
  assert.deepEqual(left, ['r'])
})

test('jobs that fail at once are asked about one after the other', async () => {
  const { ask } = terminal(['r', 'q'])
  assert.deepEqual(await Promise.all([ask('17', 'a', never), ask('17', 'b', never)]), ['again', 'leave'])
})
