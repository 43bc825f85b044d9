import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import colors from 'picocolors'
import { canonicalJson } from '../src/base/json.ts'
import type { Compared, ComparedJob } from '../src/model/compared.ts'
import type { Receipt } from '../src/model/receipt.ts'
import { diffRuns } from '../src/parity/diff.ts'
import { nothingToRead, type RunSide } from '../src/parity/side.ts'
import { readCompared } from '../src/records/read-compared.ts'
import { diffText } from '../src/report/diff-text.ts'
import { alternate, table } from './measure.ts'
import { scratch } from './support.ts'

const jobCount = 1000
const testsOfJob = 100

/** Two runs of 1,000 jobs with 100,000 tests, of which every hundredth ended otherwise; read, compared, explained and shown. */
export async function benchDiff(rounds: number): Promise<string> {
  using place = scratch()
  const paths = [0, 100].map((every) => {
    const path = join(place.path, `compared-${every}.json`)
    writeFileSync(path, `${canonicalJson(makeCompared(every))}\n`)
    return path
  })
  const read = async (path: string): Promise<RunSide> => ({
    compared: await readCompared(receiptOf(path), place.path),
    facts: { runId: path, context: 'local', status: 'failure', startedAt: '', parityDigest: '', ignored: [] },
    read: nothingToRead,
  })
  const [a = '', b = ''] = paths
  const diff = (left: string, right: string) => async () => {
    const found = await diffRuns(await read(left), await read(right))
    diffText(found, colors.createColors(false), 80)
  }
  const parse = () => {
    for (const path of paths) JSON.parse(readFileSync(path, 'utf8'))
  }
  const measured = await alternate(
    [
      { name: '**diff, 1,000 tests differ**', run: diff(a, b) },
      { name: 'floor: JSON.parse of both', run: parse },
      { name: 'diff of a run and the same again', run: diff(a, a) },
    ],
    rounds * 3,
  )
  return table('Diff of two runs of 1,000 jobs and 100,000 tests', measured)
}

function receiptOf(path: string): Receipt {
  return {
    schema_version: 'v1',
    kind: 'loom-run-local',
    context: 'local',
    loom_version: '',
    run_id: '1',
    command: [],
    repo_root: '/',
    workflow_path: '',
    started_at: '',
    status: 'failure',
    process: { pid: 1, start_time: '', boot_id: '' },
    compared_path: path,
    jobs: [],
  }
}

/** Every `failing`th test fails; none for 0. */
function makeCompared(failing: number): Compared {
  return {
    schema_version: 'v1',
    kind: 'loom-compared',
    source: { tree_sha: 'a'.repeat(40), files: 1 },
    workflow: { path: '.loom/workflow.yml', sources_digest: 'sha256:1', plan_digest: 'sha256:2' },
    environment: {
      platform: 'linux',
      arch: 'x64',
      kernel: '6',
      loom: '1',
      git: '2.50.0',
      locale: 'C',
      time_zone: 'UTC',
      umask: '0022',
      processors: 2,
      memory_gib: 8,
      variables: ['HOME', 'PATH'],
    },
    jobs: Array.from({ length: jobCount }, (_, at) => makeJob(at, failing)),
  }
}

function makeJob(number: number, failing: number): ComparedJob {
  const cases = Array.from({ length: testsOfJob }, (_, at) => ({
    id: `suite ${number} > group ${at % 7} > does what it should in case ${String(at).padStart(3, '0')}`,
    outcome: failing > 0 && at % failing === 0 ? ('fail' as const) : ('pass' as const),
  }))
  const digest = (text: string) => `sha256:${text.padEnd(64, '0')}`
  return {
    id: `job-${String(number).padStart(4, '0')}`,
    outcome: failing > 0 ? 'failed' : 'success',
    attempts: 1,
    provider: 'host',
    steps: [1, 2, 3].map((index) => ({
      unit: 'script' as const,
      index,
      command_digest: digest(`c${index}`),
      exit_code: failing > 0 && index === 3 ? 1 : 0,
      lines: 10,
      output_digest: digest(`${number}`),
    })),
    tests: { totals: { pass: testsOfJob }, cases },
  }
}
