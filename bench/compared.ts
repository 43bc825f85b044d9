import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunEvent } from '../src/model/event.ts'
import type { Plan } from '../src/model/plan.ts'
import { createComparison } from '../src/parity/compared.ts'
import { createOutputDigest } from '../src/parity/output-digest.ts'
import { decodeEventLine } from '../src/records/line.ts'
import { readEnvironmentFacts } from '../src/run/environment-facts.ts'
import { openNormalisers } from '../src/run/normaliser.ts'
import { alternate, table } from './measure.ts'
import { cli, makeSmall, node, scratch, sh } from './support.ts'

/** What it costs an empty run to record what it is compared by. In a warm process: a run pays for the loading as well. */
export async function benchCompared(rounds: number): Promise<string> {
  using place = scratch()
  const { path, env } = place
  const repository = makeSmall(place, { one: { stage: 's', script: ['true'] } })
  const run = () => void sh(node, [cli, 'run', '--local', '-q'], { cwd: repository, env })
  run()
  const logs = onlyBelow(join(path, 'workspaces'), '.loom/.runtime/logs')
  const plan = JSON.parse(readFileSync(join(logs, 'plan.json'), 'utf8')) as Plan
  const events = readEvents(logs)
  const copies = join(path, 'copies')
  mkdirSync(copies)
  const record = async () => {
    const where = { workspace: repository, isIsolated: false, runId: '1' }
    const normaliserOf = await openNormalisers({ ...where, env, patterns: [] })
    const comparison = createComparison({
      plan,
      source: { tree_sha: '0', files: 21 },
      workflow: { path: 'w.yml', sources_digest: '0', plan_digest: '0' },
      createDigest: (job) => createOutputDigest(normaliserOf(job)),
    })
    for (const event of events) await comparison.write(event)
    const { text } = comparison.build(
      await readEnvironmentFacts({ inherited: env, loomVersion: '0', gitVersion: '0' }),
    )
    for (const name of ['compared.json', 'copy.json']) writeFileSync(join(copies, name), text)
  }
  const measured = await alternate(
    [
      { name: '**recording what is compared**', run: record },
      { name: 'loom run --local, all of it', run },
    ],
    rounds * 3,
  )
  const [own, all] = measured.map(({ medianMs }) => medianMs)
  const share = (((own ?? 0) / (all ?? 1)) * 100).toFixed(1)
  return `${table('Recording what is compared, in an empty run', measured)}\n${share} % of the run.\n`
}

function onlyBelow(root: string, inner: string): string {
  const logs = join(root, readdirSync(root)[0] ?? '', inner)
  return join(logs, readdirSync(logs)[0] ?? '')
}

function readEvents(logs: string): RunEvent[] {
  return readdirSync(logs, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'events.jsonl')
    .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n'))
    .map(decodeEventLine)
    .filter((event) => event !== undefined)
    .sort((a, b) => a.seq - b.seq)
}
