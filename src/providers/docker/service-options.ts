import type Dockerode from 'dockerode'
import { envOf } from './exec.ts'
import type { Labels } from './labels.ts'
import type { JobNetwork } from './network.ts'
import { type NamedService, type ServiceDefinition, wrongService } from './service-names.ts'

/** How the container of a service is made. Throws `docker/wrong-service` for a command that cannot be cut into words. */
export function serviceOptions(
  { alias, hostNames, definition }: NamedService,
  imageId: string,
  { network, labels }: { readonly network: JobNetwork; readonly labels: Labels },
): Dockerode.ContainerCreateOptions {
  const { command, entrypoint, variables = {} } = definition
  return {
    name: `${network.name}-${alias}`,
    Image: imageId,
    Hostname: alias,
    Env: envOf(variables),
    ...(command === undefined ? {} : { Cmd: wordsOf(command, definition) }),
    ...(entrypoint === undefined ? {} : { Entrypoint: entrypoint }),
    Labels: { ...labels },
    HostConfig: {
      NetworkMode: network.name,
      // Its output is read as it comes. Kept by the engine as well, it could fill the engine's disk.
      LogConfig: { Type: 'none', Config: {} },
    },
    NetworkingConfig: { EndpointsConfig: { [network.name]: { Aliases: [...hostNames] } } },
  }
}

/** A text is cut at white space. One in which somebody expects a shell to see quotes is refused, not understood half. */
function wordsOf(command: NonNullable<ServiceDefinition['command']>, { name }: ServiceDefinition): string[] {
  if (typeof command !== 'string') return command
  if (/["'\\]/.test(command))
    throw wrongService(
      `the \`command\` of the service \`${name}\` has quotes or backslashes, and no shell reads it`,
      'write it as a list of words: [program, first argument, …]',
    )
  return command.split(/\s+/).filter((word) => word !== '')
}
