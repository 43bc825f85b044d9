import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type GitHubJob, startGitHubJob } from '../test/support/runner/use-action.ts'
import { alternate, type Candidate, table } from './measure.ts'
import { cli, node, scratch, sh } from './support.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

/** The Action in the tests' harness against `loom run --local`, how long it takes to start, and what of it is downloaded. */
export async function benchAction(rounds: number): Promise<string> {
  return [await overhead(rounds), await startup(rounds * 5), sizes()].join('\n')
}

/** Of a job that does nothing: all of the run is overhead. The Action runs in a shallow checkout, the command line in a clone. */
async function overhead(rounds: number): Promise<string> {
  using place = scratch()
  const { path, env } = place
  const names = Array.from({ length: 1000 }, (_, at) => `${at % 40}/file${at}.txt`)
  const workflow = { version: 'v1', stages: ['s'], one: { stage: 's', target: 'linux', script: ['true'] } }
  await using job = await startGitHubJob({
    main: {
      ...Object.fromEntries(names.map((name) => [name, name])),
      '.loom/workflow.yml': JSON.stringify(workflow),
    },
  })
  const clone = join(path, 'clone')
  sh('git', ['clone', '--quiet', job.github.path, clone], { cwd: path, env })
  const workspaces = join(path, 'workspaces')
  const prepare = () => {
    const runtimes = [job.workspace, clone].map((repository) => join(repository, '.loom/.runtime'))
    // Each run looks at what earlier ones left, and the Action has two candidates in its checkout.
    for (const used of [workspaces, join(job.folder, '_temp'), join(job.folder, 'artifacts'), ...runtimes])
      rmSync(used, { recursive: true, force: true })
    mkdirSync(workspaces)
  }
  const measured = await alternate(
    [
      { name: '**the step that runs Loom**', prepare, run: async () => (await useAction(job))[1] },
      {
        name: 'loom run --local',
        prepare,
        run: () => {
          sh(node, [cli, 'run', '--local'], { cwd: clone, env })
        },
      },
      {
        name: 'all three steps',
        prepare,
        run: async () => {
          await useAction(job)
        },
      },
    ],
    rounds,
  )
  const [, command, whole] = measured
  const wholeRatio = (whole?.medianMs ?? Number.NaN) / (command?.medianMs ?? Number.NaN)
  return `${table('The Action, an empty run of 1,000 files', measured)}\nAll three steps take ${wholeRatio.toFixed(2)}× loom run --local.\n`
}

/** Uses the Action once. Gives how long each of its steps took, which begin with a line of the runner's log. */
async function useAction(job: GitHubJob): Promise<[runtimeMs: number, runMs: number, uploadMs: number]> {
  const begunMs: number[] = []
  const onLine = (line: string) => {
    if (line.startsWith('##[group]Run ')) begunMs.push(performance.now())
  }
  const { conclusion, log } = await job.use({}, { onLine })
  const [runtime, run, upload] = begunMs
  if (conclusion !== 'success' || runtime === undefined || run === undefined || upload === undefined)
    throw new Error(log)
  return [run - runtime, upload - run, performance.now() - upload]
}

async function startup(rounds: number): Promise<string> {
  using place = scratch()
  const { path, env } = place
  const main = join(dist, 'action/main.js')
  writeFileSync(join(path, 'empty.mjs'), '')
  const of = (name: string, args: string[], exitCode = 0): Candidate => ({
    name,
    run: () => {
      const { status } = spawnSync(node, args, { cwd: path, env: { ...env, INPUT_CACHE: 'maybe' } })
      if (status !== exitCode) throw new Error(`${name} ended with ${status}`)
    },
  })
  const measured = await alternate(
    [
      of('**dist/action/main.js --version**', [main, '--version']),
      of('an empty module', ['empty.mjs']),
      of('dist/action/main.js, where an input is wrong', [main], 2),
    ],
    rounds,
  )
  return table('Start of the Action', measured)
}

/** What stands in `dist/`, all of which is downloaded with the Action. */
function sizes(): string {
  const bytes = new Map<string, number>()
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const [part = ''] = path.slice(dist.length + 1).split(sep)
    bytes.set(part, (bytes.get(part) ?? 0) + statSync(path).size)
  }
  const all = [...bytes.values()].reduce((sum, size) => sum + size, 0)
  const rows = [...bytes, ['all', all] as const].map(
    ([part, size]) => `| ${part} | ${Math.ceil(size / 1000)} kB |`,
  )
  return `### What is in \`dist/\`\n\n| | size |\n| --- | ---: |\n${rows.join('\n')}\n`
}
