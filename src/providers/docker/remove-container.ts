import type Dockerode from 'dockerode'
import { asking, isRefusal } from './failure.ts'

const notModified = 304
const notFound = 404
const conflict = 409

/** Asks a container to end and kills it after a grace. One that does not run or is gone is as good. */
export async function stopContainer(container: Dockerode.Container, graceS: number): Promise<void> {
  await asking('stop a container', async () =>
    unless([notModified, notFound], async () => container.stop({ t: graceS })),
  )
}

/** Kills and removes a container and the volumes that have no name; returns once it is gone, whoever removed it. */
export async function removeContainer(container: Dockerode.Container): Promise<void> {
  await asking('remove a container', async () => {
    try {
      await container.remove({ force: true, v: true })
    } catch (error) {
      if (isRefusal(error, notFound)) return
      // Another removes it just now.
      if (!isRefusal(error, conflict)) throw error
      await unless([notFound], async () => container.wait({ condition: 'removed' }))
    }
  })
}

async function unless(statusCodes: readonly number[], work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isRefusal(error, ...statusCodes)) throw error
  }
}
