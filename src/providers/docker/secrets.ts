import { randomBytes } from 'node:crypto'
import type Dockerode from 'dockerode'
import { createDisposer } from '../../base/disposer.ts'
import type { SecretFile } from '../provider.ts'
import type { Engine } from './engine.ts'
import { asking } from './failure.ts'
import type { Labels } from './labels.ts'
import { packFiles } from './pack-files.ts'

const directory = '/run/secrets'

/** Where a container finds a secret that is a file. */
export function secretPath(name: string): string {
  return `${directory}/${name}`
}

export interface SecretsRequest {
  readonly engine: Engine
  readonly labels: Labels
  /** Of the job; what writes the files is made of it and never started. */
  readonly imageId: string
  readonly files: readonly SecretFile[]
}

/** Secrets of one job as files that its container can read and not write. */
export interface ContainerSecrets extends AsyncDisposable {
  readonly mounts: Dockerode.MountSettings[]
  readonly paths: Readonly<Record<string, string>>
  /** Once the job's container runs. The files belong to the user of its steps alone. */
  fill(owner: { readonly uid: number; readonly gid: number }): Promise<void>
}

/**
 * A volume in the memory of the engine's machine, which need not be this one, so no secret meets a disk. It lives as long as a
 * container that runs has it; it is written through a second container, since the job's may only read.
 */
export async function mountSecrets(request: SecretsRequest): Promise<ContainerSecrets> {
  const { engine, labels, files } = request
  if (files.length === 0)
    return {
      mounts: [],
      paths: {},
      fill: () => Promise.resolve(),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    }
  const name = `loom-secrets-${randomBytes(8).toString('hex')}`
  const options = { type: 'tmpfs', device: 'tmpfs', o: 'mode=0711' }
  await asking('make a volume for secrets', async () =>
    engine.docker.createVolume({ Name: name, Driver: 'local', DriverOpts: options, Labels: labels }),
  )
  return {
    mounts: [{ Type: 'volume', Source: name, Target: directory, ReadOnly: true }],
    paths: Object.fromEntries(files.map((file) => [file.name, secretPath(file.name)])),
    fill: async (owner) => asking('write secrets', async () => write(request, name, owner)),
    [Symbol.asyncDispose]: async () =>
      asking('remove the volume of secrets', async () => {
        await engine.docker.getVolume(name).remove({ force: true })
      }),
  }
}

async function write(
  { engine, labels, imageId, files }: SecretsRequest,
  volume: string,
  owner: { readonly uid: number; readonly gid: number },
): Promise<void> {
  await using made = createDisposer()
  const writer = await engine.docker.createContainer({
    Image: imageId,
    Labels: labels,
    Entrypoint: ['sh'],
    HostConfig: {
      NetworkMode: 'none',
      LogConfig: { Type: 'none', Config: {} },
      Mounts: [{ Type: 'volume', Source: volume, Target: directory }],
    },
  })
  made.defer(async () => {
    await writer.remove({ force: true })
  })
  const packed = files.map((file) => ({ ...file, uid: owner.uid, gid: owner.gid, mode: 0o400 }))
  await writer.putArchive(await packFiles(packed), { path: directory })
}
