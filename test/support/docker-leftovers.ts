import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Engine } from '../../src/providers/docker/engine.ts'
import type { Labels } from '../../src/providers/docker/labels.ts'
import { busybox } from './docker.ts'

/** A container that runs, with a volume of its own that has no name; a volume and a network that it uses. All with one name. */
export async function makeThings({ docker }: Engine, name: string, labels: Labels): Promise<void> {
  await docker.createVolume({ Name: name, Labels: labels })
  await docker.createNetwork({ Name: name, Labels: labels })
  const container = await docker.createContainer({
    name,
    Image: busybox,
    Entrypoint: ['sleep', '1000'],
    Labels: labels,
    Volumes: { '/nameless': {} },
    HostConfig: { Mounts: [{ Type: 'volume', Source: name, Target: '/named' }], NetworkMode: name },
  })
  await container.start()
}

/** What of the things with one of these names is there: `container a`, `network a`, `volume a`… */
export async function thingsThere({ docker }: Engine, ...names: readonly string[]): Promise<string[]> {
  const there: string[] = []
  for (const name of names)
    for (const [kind, thing] of [
      ['container', docker.getContainer(name)],
      ['network', docker.getNetwork(name)],
      ['volume', docker.getVolume(name)],
    ] as const)
      if (await isThere(thing)) there.push(`${kind} ${name}`)
  return there
}

async function isThere(thing: { inspect(): Promise<unknown> }): Promise<boolean> {
  try {
    await thing.inspect()
    return true
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error && error.statusCode === 404) return false
    throw error
  }
}

/** Name of the volume without one, of a container that `makeThings` has made. */
export async function namelessVolume({ docker }: Engine, name: string): Promise<string> {
  const { Mounts: mounts } = await docker.getContainer(name).inspect()
  return mounts.find((mount) => mount.Destination === '/nameless')?.Name ?? 'none'
}

/** Removes things with these names, whichever are there. */
export function removingAfter({ docker }: Engine, ...names: readonly string[]): AsyncDisposable {
  const bear = () => undefined
  return {
    async [Symbol.asyncDispose]() {
      for (const name of names) {
        await docker.getContainer(name).remove({ force: true, v: true }).catch(bear)
        await docker.getNetwork(name).remove().catch(bear)
        await docker.getVolume(name).remove().catch(bear)
      }
    },
  }
}

const program = fileURLToPath(new URL('owning-process.ts', import.meta.url))

/** A real process that has made things with its own labels, and then does nothing. */
export async function startOwner(
  name: string,
  env: Readonly<Record<string, string>>,
): Promise<AsyncDisposable & { kill(): Promise<void>; labels: Labels }> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, name], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const labels = await firstLine(child)
  const ended = once(child, 'exit')
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { kill, labels: JSON.parse(labels) as Labels, [Symbol.asyncDispose]: kill }
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('started without pipes')
  for await (const line of createInterface({ input: stdout })) return line
  throw new Error('it ended and had made nothing')
}
