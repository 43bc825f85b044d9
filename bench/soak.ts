import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listRuns } from '../src/records/find.ts'
import { fingerprint } from '../test/support/oracle.ts'
import { createRandom } from '../test/support/random.ts'
import { cli, makeSmall, node, scratch } from './support.ts'

const seed = Number(process.env['SEED'] ?? 1)
const count = Number(process.env['RUNS'] ?? 200)
const endings = ['none', 'SIGINT', 'SIGINT twice', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const
const daemon = '(trap "" INT TERM HUP; exec setsid sleep 1000) >/dev/null 2>&1 &'
const secrets = { TOKEN: { ref: 'env://MY_TOKEN' } }

/** Many runs, two at a time, each with daemons and secrets and ended in its own way, and what is left of them. Linux only. */
export async function soak(): Promise<string> {
  using place = scratch()
  const job = (script: string[]) => ({ stage: 's', secrets, script, after_script: ['echo bye'] })
  const repository = makeSmall(place, {
    one: job([daemon, 'seq 2000', 'sh -c "$LAST"']),
    two: { ...job(['test -f again || { touch again; exit 1; }', daemon, 'sh -c "$LAST"']), retry: 1 },
  })
  const mark = `${process.pid}-${seed}`
  const before = fingerprint(repository)
  const random = createRandom(seed)
  const plans = Array.from({ length: count }, () => ({
    ending: random.pick(endings),
    afterMs: random.below(700),
  }))
  const left = [...plans]
  const lane = async () => {
    for (let plan = left.pop(); plan !== undefined; plan = left.pop())
      await runOne(repository, place.env, mark, plan)
  }
  await Promise.all([lane(), lane()])
  // The next start after the last run.
  await once(spawn(node, [cli, 'runs'], { cwd: repository, env: place.env, stdio: 'ignore' }), 'close')
  const found = await listRuns(repository)
  const valid = found.filter((run) => 'receipt' in run && run.receipt.status !== 'running').length
  const workspaces = join(place.path, 'workspaces')
  const secretFiles = readdirSync(workspaces, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('/TOKEN'),
  )
  const beside = readdirSync(workspaces).filter((name) => name.includes('.'))
  const counts = endings.map(
    (ending) => `${plans.filter((plan) => plan.ending === ending).length} × ${ending}`,
  )
  return `### Soak: ${count} runs, seed ${seed} (${counts.join(', ')})

| receipts valid | orphans | leftover secret files | left beside workspaces | source changed |
| ---: | ---: | ---: | ---: | ---: |
| ${valid}/${found.length} | ${orphans(mark)} | ${secretFiles.length} | ${beside.length} | ${fingerprint(repository) === before ? 0 : 1} |
`
}

async function runOne(
  repository: string,
  env: Record<string, string>,
  ...[mark, { ending, afterMs }]: [string, { ending: (typeof endings)[number]; afterMs: number }]
): Promise<void> {
  const child = spawn(node, [cli, 'run', '--local', '-q', '--json', '--jobs', '2'], {
    cwd: repository,
    env: { ...env, SOAK: mark, MY_TOKEN: 'sw0rdf1sh-t0ken', LAST: ending === 'none' ? 'true' : 'sleep 1000' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'close')
  child.stdout.resume()
  // The workspace stands, and the time that it took does not count.
  await Promise.race([once(child.stdout, 'data'), ended])
  const [signal] = ending.split(' ') as [NodeJS.Signals]
  const timers =
    ending === 'none'
      ? []
      : [afterMs, ...(ending === 'SIGINT twice' ? [afterMs + 50] : [])].map((ms) =>
          setTimeout(() => child.kill(signal), ms),
        )
  await ended
  for (const timer of timers) clearTimeout(timer)
}

/** Processes that still have the variable which only this soak's runs got. */
function orphans(mark: string): number {
  return readdirSync('/proc').filter((entry) => {
    const path = `/proc/${entry}/environ`
    try {
      return (
        /^\d+$/.test(entry) &&
        existsSync(path) &&
        readFileSync(path, 'latin1').split('\0').includes(`SOAK=${mark}`)
      )
    } catch {
      return false
    }
  }).length
}
