import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPipes } from '../src/base/pipes.ts'
import { createOutputStream } from '../src/engine/output.ts'
import type { RunEvent } from '../src/model/event.ts'
import { runHostStep } from '../src/providers/host-step.ts'
import { createLineFile } from '../src/records/event-file.ts'
import { eventLine } from '../src/records/line.ts'
import { createRedactor } from '../src/secrets/redactor.ts'
import { alternate, type Candidate, type Measured, table } from './measure.ts'
import { scratch, sh } from './support.ts'

const size = 128e6
const counts = [50, 0, 10, 100]

/** What `cat` prints of a log, through Loom's whole log path into a file of events; and the redactor alone, in memory. */
export async function benchRedactor(rounds: number): Promise<string> {
  using place = scratch()
  const { path, env } = place
  const log = makeLog()
  const file = join(path, 'log')
  writeFileSync(file, log)
  const inShell = (name: string, script: string): Candidate => ({
    name,
    run: () => void sh('sh', ['-c', script], { cwd: path, env }),
  })
  const values = Array.from({ length: 50 }, (_, at) => `s/${valueOf(at)}/[REDACTED]/g\n`)
  writeFileSync(join(path, 'values.sed'), values.join(''))
  const whole = await alternate(
    [
      ...counts.map((count) => ({ name: title(count), run: () => logPath(path, file, count) })),
      inShell('`cat`, into a file', 'cat log | cat > out'),
      inShell('`sed` with the 50 values as they are', 'cat log | LC_ALL=C sed -f values.sed > out'),
    ],
    Math.min(rounds, 5),
  )
  const alone = await alternate(
    [100, 10, 50, 0].map((count) => inMemory(log, count)),
    rounds,
  )
  const rates = `${ratesOf('Whole log path', whole)}\n${ratesOf('Redactor alone', alone)}`
  return `${table('A log of 128 MB', whole)}\n${table('The same in memory, redactor alone', alone)}\n${rates}`
}

function title(count: number): string {
  return `**${count} secrets**`
}

function ratesOf(name: string, measured: readonly Measured[]): string {
  const rates = measured.map((each) => `${each.name} ${Math.round(size / 1000 / each.medianMs)} MB/s`)
  return `${name}: ${rates.join(', ')}.\n`
}

/** A token such as they are in use: 40 characters of base64. */
function valueOf(at: number): string {
  return createHash('sha256').update(`secret ${at}`).digest('base64url').slice(0, 40)
}

/** Lines of a build, with paths, times, digests and tokens that are no secrets; one line in a thousand holds a secret. */
function makeLog(): Buffer {
  const block = Array.from({ length: 40_000 }, (_, at) => {
    const digest = createHash('sha256').update(`line ${at}`)
    const tail = at % 2 === 0 ? digest.digest('hex') : digest.digest('base64')
    const secret = at % 1000 === 999 ? ` token=${valueOf(Math.floor(at / 1000))}` : ''
    return `2026-01-01T12:${at % 60}:00.${at % 1000}Z [info] compiled src/module-${at % 977}/index.ts in ${at % 313} ms, ${tail}${secret}\n`
  }).join('')
  return Buffer.from(block.repeat(Math.ceil(size / block.length)).slice(0, size))
}

function redactorWith(count: number) {
  const redactor = createRedactor()
  for (let at = 0; at < count; at++) redactor.register(`S${at}`, valueOf(at))
  return redactor
}

async function logPath(path: string, file: string, count: number): Promise<void> {
  const events = join(path, 'events.jsonl')
  rmSync(events, { force: true })
  const lines = createLineFile(events, (error) => {
    throw error
  })
  const place = { scope: 'step', job: 'one', unit: 'script', index: 1 } as const
  let seq = 0
  const outputs = { stdout: outputOf('stdout'), stderr: outputOf('stderr') }
  function outputOf(stream: 'stdout' | 'stderr') {
    return createOutputStream(redactorWith(count), (text) => {
      const event: RunEvent = {
        seq: seq++,
        ts: '2026-01-01T12:00:00.000Z',
        place,
        phase: 'job.execution',
        type: 'output',
        stream,
        text,
      }
      lines.append(eventLine(event))
    })
  }
  using pipes = createPipes(join(path, 'pipes'))
  const step = {
    argv: ['-c', 'exec cat "$1"', 'sh', file],
    cwd: path,
    env: {},
    pipes,
    ladder: { interruptMs: 0, terminateMs: 0 },
    drainMs: 5000,
    started: () => undefined,
    killAll: () => undefined,
  }
  await runHostStep(step, (stream, bytes) => outputs[stream].push(bytes), new AbortController().signal)
  await outputs.stdout.end()
  lines.close()
}

function inMemory(log: Buffer, count: number): Candidate {
  return {
    name: title(count),
    run() {
      const stream = redactorWith(count).stream()
      for (let at = 0; at < log.length; at += 65_536) stream.push(log.subarray(at, at + 65_536))
      stream.end()
    },
  }
}
