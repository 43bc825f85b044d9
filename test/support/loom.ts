import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { text } from 'node:stream/consumers'
import type { Compared } from '../../src/model/compared.ts'
import type { Receipt } from '../../src/model/receipt.ts'
import type { TestRepository } from './repository.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export interface LoomResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the `loom` command as built, in a repository; its workspaces stand in the test's own directory. */
export function startLoom(
  repository: TestRepository,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, [cli, ...args], {
    cwd: repository.path,
    env: { ...repository.env, LOOM_WORKSPACE_ROOT: repository.outside, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

export async function loom(
  repository: TestRepository,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<LoomResult> {
  return resultOf(startLoom(repository, args, env))
}

export async function resultOf(child: ChildProcess): Promise<LoomResult> {
  if (child.stdout === null || child.stderr === null) throw new Error('started without pipes')
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode: child.exitCode, stdout, stderr }
}

/** The receipt that a run's output names. */
export function receiptOf({ stdout, stderr }: LoomResult): Receipt {
  const path = /^receipt: (.*)$/m.exec(`${stdout}\n${stderr}`)?.[1] ?? 'no receipt was named'
  return JSON.parse(readFileSync(path, 'utf8')) as Receipt
}

/** What the run would be compared by. */
export function comparedOf(receipt: Receipt): Compared {
  return JSON.parse(readFileSync(receipt.compared_path ?? 'nothing to compare', 'utf8')) as Compared
}

/** Output of a step as the records have it. */
export function stepOutput(receipt: Receipt, job: string, step = 'script/01'): string {
  const path = join(receipt.logs_dir ?? '', 'jobs', job, 'user', step, 'events.jsonl')
  const events = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return events
    .map((line) => JSON.parse(line) as { type: string; text?: string })
    .filter((event) => event.type === 'output')
    .map((event) => event.text ?? '')
    .join('')
}

/** A workflow of jobs in one stage each, or as given. */
export function workflow(jobs: Readonly<Record<string, object>>, root: object = {}): string {
  const stages = [...new Set(Object.values(jobs).map((job) => ('stage' in job ? String(job.stage) : 'main')))]
  const full = Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [name, { stage: 'main', target: 'linux', ...job }]),
  )
  return JSON.stringify({ version: 'v1', stages, ...root, ...full })
}

/** Waits until a child has printed a text on its standard error, and gives all it has; reads both of its streams from then on. */
export async function printed(child: ChildProcess, text: string): Promise<string> {
  child.stdout?.resume()
  let seen = ''
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (bytes: Buffer) => {
      seen += bytes.toString()
      if (seen.includes(text)) resolve(seen)
    })
    child.once('exit', () => {
      reject(new Error(`it ended and had not printed ${text}, but ${seen}`))
    })
  })
}
