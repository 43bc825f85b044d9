import { test, type TestContext } from 'node:test'
import { connectEngine } from '../../src/providers/docker/connect.ts'
import type { Engine } from '../../src/providers/docker/engine.ts'

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

async function whyNot(images: readonly string[]): Promise<string | undefined> {
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
