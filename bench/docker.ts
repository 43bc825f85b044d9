import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AbsolutePath } from '../src/base/brand.ts'
import { createDockerProvider, type DockerProvider } from '../src/providers/docker/docker.ts'
import type { JobLog, JobSession } from '../src/providers/provider.ts'
import { alternate, type Candidate, table } from './measure.ts'
import { scratch, sh } from './support.ts'

const image = process.env['LOOM_BENCH_IMAGE'] ?? 'loom-test/busybox:1'
const files = Number(process.env['LOOM_BENCH_FILES'] ?? 25_000)
const never = new AbortController().signal
const nothing = () => undefined
const silent = {
  write: nothing,
  fork: () => nothing,
  tell: () => Promise.resolve(),
  finish: () => Promise.resolve(),
}
const log: JobLog = { provider: silent, open: () => Promise.resolve(silent), tell: () => Promise.resolve() }

/** Sessions that are still open. */
function openSessions() {
  const open: JobSession[] = []
  return {
    add(session: JobSession): JobSession {
      open.push(session)
      return session
    },
    async end() {
      for (const session of open.splice(0)) await session[Symbol.asyncDispose]()
    },
  }
}

/** A job's container from its start to its first line, and a large workspace on its way there and back, against the docker client. */
export async function benchDocker(rounds: number): Promise<string> {
  using place = scratch()
  return [
    await benchStart(place, rounds),
    await benchThere(place, rounds),
    await benchBack(place, rounds),
  ].join('\n')
}

type Place = ReturnType<typeof scratch>

function providerOf({ path, env }: Place, isAlone: boolean): DockerProvider {
  const placeOf = () => ({
    planIndex: 0,
    isAlone,
    conflictsDirectory: join(path, 'conflicts') as AbsolutePath,
  })
  const options = { env: { ...process.env, XDG_STATE_HOME: join(env['HOME'] ?? path, 'state') }, placeOf }
  return createDockerProvider({ ...options, runId: `bench-${process.pid}`, mode: 'ephemeral_volume' })
}

async function prepare(provider: DockerProvider, workspace: string): Promise<JobSession> {
  return provider.prepare({ job: { id: 'bench', image }, workspace: workspace as AbsolutePath, log }, never)
}

const step = (script: string) => ({ script, exitOnError: false, trace: false, variables: {} })

function treeOf({ path }: Place, count: number): string {
  const tree = mkdtempSync(join(path, 'tree-'))
  for (let at = 0; at < count; at++) {
    const directory = join(tree, `p${Math.floor(at / 500)}`, `d${Math.floor(at / 25) % 20}`)
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, `f${at}.txt`), `${at}\n`.repeat(200 + (at % 7) * 100))
  }
  return tree
}

async function benchStart(place: Place, rounds: number): Promise<string> {
  const workspace = treeOf(place, 20)
  const sessions = openSessions()
  const started = async (name: string, isAlone: boolean): Promise<Candidate> => {
    const provider = providerOf(place, isAlone)
    await provider.engine()
    return {
      name,
      prepare: async () => sessions.end(),
      run: async () => {
        const session = sessions.add(await prepare(provider, workspace))
        await session.run(step('echo up'), nothing, never)
      },
    }
  }
  const candidates = [
    await started('**Loom, to the first line**', true),
    {
      name: 'docker run --rm image true',
      run: () => {
        sh('docker', ['run', '--rm', image, 'true'], { cwd: workspace, env: place.env })
      },
    },
  ]
  const measured = await alternate(candidates, rounds)
  await sessions.end()
  return table('Start of a job in a container', measured)
}

/** A container of the docker client, to copy to and from. */
function createContainer({ path, env }: Place, name: string): void {
  sh('docker', ['create', '--name', name, '--volume', '/workspace', image, 'true'], { cwd: path, env })
}

function removeContainer({ path, env }: Place, name: string): void {
  sh('docker', ['rm', '--force', '--volumes', name], { cwd: path, env })
}

async function benchThere(place: Place, rounds: number): Promise<string> {
  const workspace = treeOf(place, files)
  const sessions = openSessions()
  const filled = (name: string, isAlone: boolean): Candidate => {
    const provider = providerOf(place, isAlone)
    return {
      name,
      prepare: async () => sessions.end(),
      run: async () => {
        sessions.add(await prepare(provider, workspace))
      },
    }
  }
  const name = `loom-bench-${process.pid}`
  let isMade = false
  const copy: Candidate = {
    name: 'docker cp into a volume',
    prepare: () => {
      if (isMade) removeContainer(place, name)
      createContainer(place, name)
      isMade = true
    },
    run: () => {
      sh('docker', ['cp', '--quiet', `${workspace}/.`, `${name}:/workspace`], {
        cwd: workspace,
        env: place.env,
      })
    },
  }
  const candidates = [
    filled('**Loom, a job alone (overlay)**', true),
    filled('Loom, beside others (copy)', false),
    copy,
  ]
  const measured = await alternate(candidates, rounds)
  await sessions.end()
  removeContainer(place, name)
  return table(`${files} files into a container, with its start`, measured)
}

async function benchBack(place: Place, rounds: number): Promise<string> {
  const workspace = treeOf(place, files)
  const sessions = openSessions()
  const change = `for d in p0 p1 p2 p3; do for f in $d/d0/*; do echo changed > $f; done; done`
  const back = (name: string, isAlone: boolean): Candidate => {
    const provider = providerOf(place, isAlone)
    let session: JobSession | undefined
    return {
      name,
      prepare: async () => {
        await sessions.end()
        session = sessions.add(await prepare(provider, workspace))
        await session.run(step(change), nothing, never)
      },
      run: async () => session?.bringBack(never),
    }
  }
  const name = `loom-bench-back-${process.pid}`
  createContainer(place, name)
  sh('docker', ['cp', '--quiet', `${workspace}/.`, `${name}:/workspace`], { cwd: workspace, env: place.env })
  const target = join(place.path, 'back')
  const copy: Candidate = {
    name: 'docker cp of the workspace',
    prepare: () => {
      rmSync(target, { recursive: true, force: true })
      mkdirSync(target)
    },
    run: () => {
      sh('docker', ['cp', '--quiet', `${name}:/workspace/.`, target], { cwd: place.path, env: place.env })
    },
  }
  const candidates = [
    back('**Loom, a job alone (overlay)**', true),
    back('Loom, beside others (copy)', false),
    copy,
  ]
  const measured = await alternate(candidates, rounds)
  await sessions.end()
  removeContainer(place, name)
  return table(`100 changed of ${files} files back from a container`, measured)
}
