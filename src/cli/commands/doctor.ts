import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { runCommand } from '../../base/process.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { compileRepository } from '../../run/compile.ts'
import { askEngine, type EngineFacts } from '../../run/engine-facts.ts'
import { openRepository, refuseOldGit, type Repository } from '../../snapshot/repository.ts'
import { type Config, readConfig } from '../../run/config.ts'
import type { Environment } from '../../base/environment.ts'
import { exitCodes } from '../../model/exit.ts'
import { formatBytes } from '../../report/format.ts'
import { type Io, workingDirectory } from '../io.ts'
import { version } from '../../model/version.ts'

interface Finding {
  readonly name: string
  readonly ok: boolean
  readonly found: string
  readonly fix?: string
  /** All that the engine tells of itself. */
  readonly facts?: EngineFacts
}

const oldestNode = [20, 19] as const
const scarceBytes = 1024 ** 3

/** `loom doctor`: every part that a run needs, each with its fix. Exit code 3 when one is missing. */
export async function doctor(options: { json?: boolean; directory?: string }, io: Io): Promise<number> {
  const directory = workingDirectory(io, options.directory)
  const repository = await checked('git', 'install git 2.39 or newer', async () => {
    const opened = await openRepository(directory, io.env)
    await refuseOldGit({ cwd: opened.root, env: opened.env })
    const { simpleGit } = await import('simple-git')
    const { major, minor } = await simpleGit().version()
    return { found: `${major}.${minor}, repository ${opened.root}`, value: opened }
  })
  const config = await checked('config', 'mend the file', async () => {
    const value = await readConfig(repository.value?.root, io.env)
    return { found: 'readable', value }
  })
  const findings = [
    { name: 'loom', ok: true, found: version },
    nodeFinding(),
    repository.finding,
    await shellFinding(io.env),
    await engineFinding(io.env, () => usesImages(repository.value, directory)),
    await diskFinding(config.value),
    config.finding,
  ]
  await io.stdout.write(options.json === true ? `${JSON.stringify(findings, null, 2)}\n` : render(findings))
  return findings.every((finding) => finding.ok) ? exitCodes.ok : exitCodes.environment
}

async function checked<T>(
  name: string,
  fix: string,
  check: () => Promise<{ found: string; value: T }>,
): Promise<{ finding: Finding; value?: T }> {
  try {
    const { found, value } = await check()
    return { finding: { name, ok: true, found }, value }
  } catch (error) {
    if (!(error instanceof LoomFailure)) throw error
    return { finding: { name, ok: false, found: error.message, fix: error.diagnostic.hint ?? fix } }
  }
}

function nodeFinding(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const ok = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
  return {
    name: 'node',
    ok,
    found: process.versions.node,
    ...(ok ? {} : { fix: 'install Node.js 20.19 or newer' }),
  }
}

async function shellFinding(env: Environment): Promise<Finding> {
  try {
    const { exitCode } = await runCommand(['sh', '-c', ':'], { env })
    return { name: 'sh', ok: exitCode === 0, found: exitCode === 0 ? 'runs' : `exit code ${exitCode}` }
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    return { name: 'sh', ok: false, found, fix: 'put a POSIX sh on PATH' }
  }
}

/** An engine that does not answer is missing only where the workflow has jobs for it. */
async function engineFinding(env: Environment, isNeeded: () => Promise<boolean>): Promise<Finding> {
  const { finding, value: facts } = await checked('docker', 'start Docker', async () => {
    const value = await askEngine(env)
    const parts = [`engine ${value.version}`, `API ${value.api_version}`, value.storage_driver, value.address]
    return { found: [...parts, ...(value.rootless ? ['rootless'] : [])].join(', '), value }
  })
  if (facts !== undefined) return { ...finding, facts }
  if (await isNeeded()) return finding
  return { ...finding, ok: true, found: `${finding.found}; no job of the workflow needs it` }
}

/** Whether a job runs in a container or beside one. Of a workflow that is missing or wrong nothing is known: no. */
async function usesImages(repository: Repository | undefined, directory: string): Promise<boolean> {
  if (repository === undefined) return false
  try {
    const { compiled } = await compileRepository({ repository, directory })
    if (!compiled.ok) return false
    return compiled.value.plan.nodes.some(
      ({ image, services }) => image !== undefined || (services?.length ?? 0) > 0,
    )
  } catch (error) {
    if (error instanceof LoomFailure) return false
    throw error
  }
}

async function diskFinding(config: Config | undefined): Promise<Finding> {
  const root = config?.workspaceRoot ?? tmpdir()
  try {
    const { bavail, bsize } = await statfs(root)
    const freeBytes = bavail * bsize
    const found = `${formatBytes(freeBytes)} free in ${root}`
    const fix = 'run `loom clean`, or set LOOM_WORKSPACE_ROOT to a larger disk'
    return { name: 'disk', ok: freeBytes >= scarceBytes, found, ...(freeBytes >= scarceBytes ? {} : { fix }) }
  } catch {
    return {
      name: 'disk',
      ok: false,
      found: `${root} is not there`,
      fix: 'make the directory, or set LOOM_WORKSPACE_ROOT',
    }
  }
}

function render(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map((finding) => finding.name.length))
  return findings
    .map(({ name, ok, found, fix }) => {
      const line = `${ok ? 'ok  ' : 'fail'}  ${name.padEnd(width)}  ${found}\n`
      return fix === undefined ? line : `${line}      ${' '.repeat(width)}  fix: ${fix}\n`
    })
    .join('')
}
