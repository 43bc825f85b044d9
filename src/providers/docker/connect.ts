import { LoomFailure } from '../../diagnostics/failure.ts'
import type { ConnectOptions, Engine } from './engine.ts'

/** Finds the engine as the docker client would, and asks it what it is. Fails with a `docker/…` code. */
export async function connectEngine({ env }: ConnectOptions): Promise<Engine> {
  const { default: Docker } = await import('dockerode')
  const host = env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock'
  const url = new URL(host)
  const docker = new Docker(
    host.startsWith('tcp') ? { host: url.hostname, port: url.port } : { socketPath: url.pathname },
  )
  try {
    const { Version: version, ApiVersion: apiVersion, Os: os, Arch: arch } = await docker.version()
    return { docker, address: 'unix:///var/run/docker.sock', version, apiVersion, platform: `${os}/${arch}` }
  } catch (error) {
    throw new LoomFailure(
      'environment',
      { code: 'docker/absent', message: 'no Docker Engine answers', hint: 'start the engine' },
      error,
    )
  }
}
