import { randomBytes } from 'node:crypto'
import { test, type TestContext } from 'node:test'
import { connectEngine } from '../../src/providers/docker/connect.ts'
import type { Engine } from '../../src/providers/docker/engine.ts'
import { labelNames } from '../../src/providers/docker/labels.ts'
import { type PackedFile, packFiles } from '../../src/providers/docker/pack-files.ts'

export const busybox = 'loom-test/busybox:1'
export const debian = 'loom-test/debian:12'
export const nodeImage = 'loom-test/node:20'
export const servicesImage = 'loom-test/services:1'

/** Continuous integration has an engine: there a test that cannot run has failed. */
const isRequired = process.env['LOOM_REQUIRE_DOCKER'] === '1'

const engine = await connectEngine({ env: process.env }).catch((error: unknown) => error)

/** A test with a real Docker Engine and images that are on it. Without them it skips and says why. */
export function dockerTest(
  name: string,
  work: (engine: Engine, context: TestContext) => Promise<void>,
  images: readonly string[] = [busybox],
): void {
  test(name, async (context) => {
    const reason = await whyNot(images)
    if (reason === undefined) return work(engine as Engine, context)
    if (isRequired) throw new Error(reason)
    context.skip(reason)
  })
}

/** An image of these files alone. Disposing removes it. */
export async function importedImage(
  { docker }: Engine,
  files: readonly PackedFile[],
): Promise<AsyncDisposable & { readonly name: string }> {
  const repo = `loom-test/imported-${randomBytes(6).toString('hex')}`
  const stream = await docker.importImage(await packFiles(files), { repo, tag: '1' })
  await new Promise<void>((resolve, reject) => {
    docker.modem.followProgress(stream, (error) => {
      if (error === null) resolve()
      else reject(error)
    })
  })
  const name = `${repo}:1`
  return {
    name,
    async [Symbol.asyncDispose]() {
      await docker.getImage(name).remove({ force: true })
    },
  }
}

/** What a run has on the engine: ids of containers, then names of volumes and ids of networks. */
export async function labelled({ docker }: Engine, runId: string): Promise<string[]> {
  const filters = { label: [`${labelNames.run}=${runId}`] }
  const [containers, { Volumes: volumes }, networks] = await Promise.all([
    docker.listContainers({ all: true, filters }),
    docker.listVolumes({ filters }),
    docker.listNetworks({ filters }),
  ])
  return [
    ...containers.map(({ Id: id }) => id),
    ...volumes.map(({ Name: name }) => name),
    ...networks.map(({ Id: id }) => id),
  ]
}

/** Removes what a run could not. */
export async function removeLabelled({ docker }: Engine, runId: string): Promise<void> {
  const filters = { label: [`${labelNames.run}=${runId}`] }
  for (const { Id: id } of await docker.listContainers({ all: true, filters }))
    await docker.getContainer(id).remove({ force: true, v: true })
  for (const { Name: name } of (await docker.listVolumes({ filters })).Volumes)
    await docker.getVolume(name).remove()
}

async function whyNot(images: readonly string[]): Promise<string | undefined> {
  if (process.env['LOOM_TEST_DOCKER'] === 'off') return 'LOOM_TEST_DOCKER is off'
  if (engine instanceof Error) return engine.message
  for (const image of images) {
    try {
      await (engine as Engine).docker.getImage(image).inspect()
    } catch {
      return `the image ${image} is not on the Docker Engine: see CONTRIBUTING.md`
    }
  }
  return undefined
}

/** Why what needs these images cannot be shown here; undefined where it can, or has to. */
export async function whyNoDocker(images: readonly string[]): Promise<string | undefined> {
  return isRequired ? undefined : whyNot(images)
}

/** Gives a name to an image with what a script changes in that of busybox. Gives its id. */
export async function commitImage(name: string, script: string): Promise<string> {
  if (engine instanceof Error) throw engine
  const { docker } = engine as Engine
  const container = await docker.createContainer({ Image: busybox, Entrypoint: ['sh', '-c'], Cmd: [script] })
  try {
    await container.start()
    const { StatusCode: exitCode } = (await container.wait()) as { StatusCode: number }
    if (exitCode !== 0) throw new Error(`exit ${exitCode}: ${script}`)
    const [repo, tag] = name.split(':')
    const { Id: id } = (await container.commit({ repo, tag })) as { Id: string }
    return id
  } finally {
    await container.remove({ force: true, v: true })
  }
}

export async function removeImages(ids: readonly string[]): Promise<void> {
  for (const id of ids) await (engine as Engine).docker.getImage(id).remove({ force: true })
}
