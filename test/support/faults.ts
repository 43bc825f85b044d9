import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChildProcess } from 'node:child_process'
import { promisify } from 'node:util'
import type { Receipt } from '../../src/model/receipt.ts'
import { type FoundRun, listRuns } from '../../src/records/find.ts'
import { printed, startLoom } from './loom.ts'
import type { TestRepository } from './repository.ts'

/** Looks again until it is so. A test that waits in vain is ended by the runner. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}

/** Whether a process is there and has not ended. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2))
  } catch {
    return false
  }
}

/** Numbers of processes that were started with a variable of this value. Linux only. */
export function processesWith(name: string, value: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(`${name}=${value}`)
      } catch {
        return false
      }
    })
}

/** Ways in which a process leaves its step: each says its number in a file of `$PIDS` and ignores every polite signal. */
const ways = {
  child: '(trap "" INT TERM HUP; exec sleep 1000) >/dev/null 2>&1 & echo $! > "$PIDS/child"',
  session: '(trap "" INT TERM HUP; exec setsid sleep 1000) >/dev/null 2>&1 & echo $! > "$PIDS/session"',
  daemon: `setsid sh -c '(trap "" INT TERM HUP; exec sh -c "echo \\$\\$ > \\$PIDS/daemon; exec sleep 1000") &' >/dev/null 2>&1`,
}

/** A step that leaves processes behind in every way, and then says `begun`. */
export const leaveBehind = [
  ...Object.values(ways),
  'until test -s "$PIDS/daemon"; do :; done',
  'echo begun',
].join('; ')

/** Disposing ends it and what it left, should the test not have come to that. */
export interface StartedRun extends Disposable {
  readonly child: ChildProcess
  readonly ended: Promise<unknown>
  /** Of what its steps left behind. */
  readonly pids: readonly number[]
}

let started = 0

/** Starts a run whose job has a step `leaveBehind`, and waits until it has come there. */
export async function startRun(
  repository: TestRepository,
  env: Readonly<Record<string, string>> = {},
): Promise<StartedRun> {
  started += 1
  const directory = join(repository.outside, '..', `pids-${process.pid}-${started}`)
  mkdirSync(directory)
  const child = startLoom(repository, ['run', '--local', '--stream'], { PIDS: directory, ...env })
  const ended = once(child, 'close')
  await printed(child, '│ begun')
  const pids = Object.keys(ways).map((name) => Number(readFileSync(join(directory, name), 'utf8')))
  assert.ok(pids.every((pid) => pid > 1))
  const dispose = () => {
    child.kill('SIGKILL')
    for (const pid of pids) if (isRunning(pid)) process.kill(pid, 'SIGKILL')
  }
  return { child, ended, pids, [Symbol.dispose]: dispose }
}

/** Receipts that a repository knows, newest first. All of them must be whole. */
export async function receiptsOf(repository: TestRepository): Promise<Receipt[]> {
  return (await listRuns(repository.path)).map((found: FoundRun) => {
    assert.ok('receipt' in found, JSON.stringify(found))
    return found.receipt
  })
}

/** What stands beside workspaces: records of living runs, secrets, claims, locks. */
export function besideWorkspaces(directory: string): string[] {
  return readdirSync(directory).filter((name) => name.includes('.'))
}

/** Every line of every event file below a directory is JSON, but for a torn last one. */
export function assertWholeLines(directory: string): void {
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (entry.name !== 'events.jsonl') continue
    const path = join(entry.parentPath, entry.name)
    const lines = readFileSync(path, 'utf8').split('\n')
    for (const line of lines.slice(0, -1)) assert.doesNotThrow(() => void JSON.parse(line), path)
  }
}

/** Lets the machine be busy for a while that a number decides. */
export async function busy(turns: number): Promise<void> {
  const count = `i=0; while [ "$i" -lt ${turns} ]; do i=$((i+1)); done`
  await promisify(execFile)('sh', ['-c', count])
}
