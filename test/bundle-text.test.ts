import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hideInLines } from '../src/records/hide-lines.ts'
import { createPlaceHider, type Places } from '../src/records/places.ts'
import { portableStart } from '../src/records/start.ts'

const places: Places = {
  workspace: '/tmp/loom-run-local-17-42',
  repository: '/home/alice/code/"shop"',
  home: '/home/alice',
  temporary: '/tmp',
  user: 'alice',
}
const hider = createPlaceHider(places)

const texts: readonly (readonly [before: string, after: string])[] = [
  ['/tmp/loom-run-local-17-42/src/a.ts:3', '<workspace>/src/a.ts:3'],
  ['/tmp/loom-run-local-17-42.runtime/logs', '<workspace>.runtime/logs'],
  ['/tmp/loom-run-local-17-421/x', '<tmp>/loom-run-local-17-421/x'],
  ['at /home/alice/code/"shop"/x', 'at <repository>/x'],
  ['HOME=/home/alice PATH=/home/alice/bin:/usr/bin', 'HOME=<home> PATH=<home>/bin:/usr/bin'],
  ['file:///home/alice/x', 'file://<home>/x'],
  ['/home/alice2 /home/alice-b /var/tmp /tmpfs', '/home/alice2 /home/alice-b /var/tmp /tmpfs'],
  ['-rw-r--r-- 1 alice staff', '-rw-r--r-- 1 <user> staff'],
  ['alice@laptop \u001b[32malice\u001b[0m', '<user>@laptop \u001b[32m<user>\u001b[0m'],
  ['malice alices x-alice alice_b', 'malice alices x-alice alice_b'],
]

for (const [before, after] of texts) {
  test(`R10: ${JSON.stringify(before)} without the places it names`, () => {
    assert.equal(hider.text(before), after)
    assert.deepEqual(JSON.parse(hider.json(JSON.stringify({ text: before }))), { text: after })
    assert.equal(hider.text(after), after, 'idempotent')
  })
}

test('R10: in JSON a name is found after an escaped line end, and a backslash before it is none', () => {
  assert.equal(hider.json('"one\\nalice\\t/tmp/x"'), '"one\\n<user>\\t<tmp>/x"')
  assert.equal(hider.json('"one\\\\nalice"'), '"one\\\\nalice"')
})

test('R10: an account that names no person stays, as logs mean something else by it', () => {
  for (const user of ['root', 'runner', 'node', 'test'])
    assert.equal(createPlaceHider({ user }).text(`the ${user} of it`), `the ${user} of it`)
  assert.equal(createPlaceHider({}).text('/tmp alice'), '/tmp alice')
})

const output = (text: string, stream = 'stdout') => JSON.stringify({ type: 'output', stream, text })

async function hidden(...lines: string[]): Promise<string[]> {
  const out: string[] = []
  async function* given() {
    await Promise.resolve()
    yield* lines
  }
  for await (const line of hideInLines(given(), hider)) out.push(line)
  return out
}

test('R10: a name that is cut between two pieces of output is found wherever the cut is', async () => {
  const text = 'cd /tmp/loom-run-local-17-42/src now'
  for (let cut = 1; cut < text.length; cut++) {
    const lines = await hidden(
      output(text.slice(0, cut)),
      output('/home/al', 'stderr'),
      '{"type":"warning"}',
      output(text.slice(cut)),
      output('ice\n', 'stderr'),
      output('end\n'),
    )
    const events = lines.map((line) => JSON.parse(line) as { type: string; stream?: string; text?: string })
    const of = (stream: string) =>
      events.flatMap((event) => (event.stream === stream ? [event.text] : [])).join('')
    assert.equal(of('stdout'), 'cd <workspace>/src nowend\n', `cut at ${cut}`)
    assert.equal(of('stderr'), '<home>\n')
    assert.deepEqual(
      events.map(({ type }) => type),
      ['output', 'output', 'warning', 'output', 'output', 'output'],
    )
  }
})

test('lines that hold nothing to hide stay byte for byte, a torn one too', async () => {
  const lines = [output('a\n'), '{"type":"output","stream":"stdout","te', output('no end'), '{ "odd" : 1 }']
  assert.deepEqual(await hidden(...lines), lines)
})

test('a piece without a line end does not hold back the rest for ever', async () => {
  let given = 0
  async function* endless() {
    await Promise.resolve()
    yield output('prompt> ')
    for (;;) {
      given++
      yield '{"type":"warning"}'
    }
  }
  for await (const line of hideInLines(endless(), hider)) {
    assert.equal(line, output('prompt> '))
    break
  }
  assert.ok(given <= 1001, String(given))
})

test('R10: the origin of a commit is told without credentials and without a path of the machine', () => {
  const origins: readonly (readonly [string | null, string | null])[] = [
    ['https://alice:token@example.com/a/b.git', 'https://example.com/a/b.git'],
    ['https://example.com/a/b.git', 'https://example.com/a/b.git'],
    ['git@example.com:a/b.git', 'git@example.com:a/b.git'],
    ['ssh://alice@example.com/a/b.git', 'ssh://example.com/a/b.git'],
    ['/home/alice/b.git', null],
    ['../b.git', null],
    ['file:///srv/b.git', null],
    [null, null],
  ]
  for (const [origin_url, expected] of origins) {
    const text = portableStart(JSON.stringify({ jobs: [], commit: { origin_url } }))
    assert.deepEqual(JSON.parse(text), { jobs: [], commit: { origin_url: expected } })
  }
})
