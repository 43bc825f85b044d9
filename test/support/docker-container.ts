import type Dockerode from 'dockerode'
import type { Engine } from '../../src/providers/docker/engine.ts'
import { createExecutor } from '../../src/providers/docker/exec.ts'
import { watchContainer } from '../../src/providers/docker/watch.ts'
import type { Executor } from '../../src/providers/docker/exec.ts'

/** A container that runs until it is disposed, as a job's does. */
export interface WaitingContainer extends AsyncDisposable {
  readonly container: Dockerode.Container
  readonly executor: Executor
  /** Runs a shell script as the container's user, or another, and gives what it printed. Fails when the script does. */
  sh(script: string, user?: string): Promise<string>
}

export async function startContainer(
  { docker }: Engine,
  image: string,
  options: Dockerode.ContainerCreateOptions = {},
): Promise<WaitingContainer> {
  const container = await docker.createContainer({
    Image: image,
    Entrypoint: ['sh', '-c', 'read _'],
    Cmd: [],
    OpenStdin: true,
    ...options,
    HostConfig: { NetworkMode: 'none', Init: true, ...options.HostConfig },
  })
  const remove = async () => {
    await container.remove({ force: true, v: true })
  }
  try {
    const watch = await watchContainer(docker, container.id)
    await container.start()
    const executor = createExecutor(container, watch)
    return {
      container,
      executor,
      async sh(script, user) {
        const output: Buffer[] = []
        const argv = ['sh', '-e', '-c', script]
        const request = { argv, directory: '/workspace', ...(user === undefined ? {} : { user }) }
        const code = await executor.run(request, (_, bytes) => void output.push(Buffer.from(bytes)))
        const text = Buffer.concat(output).toString('latin1')
        if (code !== 0) throw new Error(`exit code ${code} of ${script}\n${text}`)
        return text
      },
      async [Symbol.asyncDispose]() {
        watch[Symbol.dispose]()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}
