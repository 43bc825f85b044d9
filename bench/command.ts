import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alternate, type Candidate, table } from './measure.ts'
import { cli, makeSmall, node, scratch, sh } from './support.ts'

const runArgs = [cli, 'run', '--local', '-q']

export async function benchStartup(rounds: number): Promise<string> {
  using place = scratch()
  const { path, env } = place
  writeFileSync(join(path, 'empty.mjs'), '')
  const of = (name: string, args: string[]): Candidate => ({
    name,
    run: () => void sh(node, args, { cwd: path, env }),
  })
  const measured = await alternate(
    [of('**loom --version**', [cli, '--version']), of('an empty module', ['empty.mjs'])],
    rounds * 5,
  )
  return table('Start-up', measured)
}

/** `GITLAB_CI_LOCAL` names gitlab-ci-local's script, `GITLAB_CI_LOCAL_NODE` the Node that it needs. */
export async function benchRun(rounds: number): Promise<string> {
  using place = scratch()
  const { path, env } = place
  const repository = makeSmall(place, { one: { stage: 's', script: ['true'] } })
  const clear = () => {
    rmSync(join(path, 'clone'), { recursive: true, force: true })
  }
  const candidates: Candidate[] = [
    { name: '**loom run --local**', run: () => void sh(node, runArgs, { cwd: repository, env }) },
    { name: 'node -e 0', run: () => void sh(node, ['-e', '0'], { cwd: repository, env }) },
    {
      name: 'node -e 0 and git clone',
      prepare: clear,
      run: () =>
        void sh('sh', ['-c', `"${node}" -e 0 && git clone --quiet . ../clone`], { cwd: repository, env }),
    },
  ]
  const peer = process.env['GITLAB_CI_LOCAL']
  if (peer !== undefined) {
    const args = [peer, '--shell-isolation', '--force-shell-executor', 'one']
    candidates.push({
      name: 'gitlab-ci-local --shell-isolation',
      run: () => void sh(process.env['GITLAB_CI_LOCAL_NODE'] ?? node, args, { cwd: repository, env }),
    })
  }
  return table('An empty run of a small repository', await alternate(candidates, rounds))
}

export async function benchJobs(rounds: number): Promise<string> {
  using place = scratch()
  const { env } = place
  const count = 1000
  const repository = makeSmall(
    place,
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`job${at}`, { stage: 's', script: [':'] }])),
  )
  const bare = `const { spawn } = require('node:child_process'); let left = ${count}; const next = () => { if (left-- > 0) spawn('sh', ['-c', ':'], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] }).on('close', next) }; for (let i = 0; i < require('node:os').availableParallelism(); i++) next()`
  const measured = await alternate(
    [
      { name: '**loom, 1,000 jobs**', run: () => void sh(node, runArgs, { cwd: repository, env }) },
      {
        name: '1,000 times `sh -c :` from a bare Node',
        run: () => void sh(node, ['-e', bare], { cwd: repository, env }),
      },
    ],
    Math.min(rounds, 3),
  )
  const overheadMs = ((measured[0]?.medianMs ?? 0) - (measured[1]?.medianMs ?? 0)) / count
  return `${table('1,000 trivial jobs', measured)}\nLoom's own time a job: ${overheadMs.toFixed(2)} ms (everything but starting the shells).\n`
}

export async function benchOutput(rounds: number): Promise<string> {
  using place = scratch()
  const { env } = place
  const bytes = 1_000_000_000
  const print = `yes ${'x'.repeat(79)} | head -c ${bytes}`
  const repository = makeSmall(place, { one: { stage: 's', script: [print] } })
  let peakKilobytes = 0
  const measured = await alternate(
    [
      {
        name: '**loom, a step that prints 1 GB**',
        prepare: () => {
          rmSync(join(place.path, 'workspaces'), { recursive: true, force: true })
        },
        run: () => {
          const measuring = `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)))`
          const peak = join(place.path, 'peak')
          writeFileSync(join(place.path, 'peak.cjs'), measuring)
          spawnSync(node, ['--require', join(place.path, 'peak.cjs'), ...runArgs], {
            cwd: repository,
            env: { ...env, PEAK: peak },
            stdio: 'ignore',
          })
          peakKilobytes = Math.max(
            peakKilobytes,
            Number(spawnSync('cat', [peak], { encoding: 'utf8' }).stdout),
          )
        },
      },
      {
        name: 'the same, into `cat > file`',
        run: () => void sh('sh', ['-c', `${print} | cat > ../out`], { cwd: repository, env }),
      },
    ],
    Math.min(rounds, 3),
  )
  const rate = bytes / 1e6 / ((measured[0]?.medianMs ?? 1) / 1000)
  return `${table('A step that prints 1 GB', measured)}\n${Math.round(rate)} MB/s, whole run; peak memory of Loom ${Math.round(peakKilobytes / 1000)} MB.\n`
}
