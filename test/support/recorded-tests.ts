import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { withPreload } from '../../src/base/node-options.ts'
import { type CollectedTests, collectTests } from '../../src/records/collect-tests.ts'

const built = fileURLToPath(new URL('../../dist/node-test/loom-test-records.cjs', import.meta.url))

/** The programs of test/fixtures/node-test. */
const programs = fileURLToPath(new URL('../fixtures/node-test', import.meta.url))

/** This Node, and those that `LOOM_TEST_NODES` names as `PATH` names directories. */
export const nodes: readonly string[] = [
  process.execPath,
  ...(process.env['LOOM_TEST_NODES'] ?? '').split(delimiter).filter((path) => path !== ''),
]

export interface RecordedTests extends CollectedTests {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RecordingOptions {
  readonly node?: string
  readonly env?: Readonly<Record<string, string>>
  /** Without the preload, to compare with. */
  readonly unrecorded?: boolean
}

/** What one program printed, and what the job's records would hold of its tests. */
export async function recordTests(
  t: TestContext,
  args: readonly string[],
  options: RecordingOptions = {},
): Promise<RecordedTests> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'loom-node-test-')))
  t.after(() => rmSync(scratch, { recursive: true, force: true }))
  const preload = join(scratch, 'a "node" \\ path/node_modules/loom-test-records.cjs')
  const records = join(scratch, 'records')
  cpSync(built, preload, { recursive: true })
  mkdirSync(records)
  const env = options.env ?? {}
  const child = spawn(options.node ?? process.execPath, args, {
    cwd: programs,
    env: {
      PATH: process.env['PATH'],
      HOME: scratch,
      ...(options.unrecorded !== true && { LOOM_TEST_RECORDS: records, LOOM_PROJECT_DIR: programs }),
      ...env,
      ...(options.unrecorded !== true && { NODE_OPTIONS: withPreload(env['NODE_OPTIONS'], preload) }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { exitCode: child.exitCode, stdout, stderr, ...(await collectTests(records)) }
}
