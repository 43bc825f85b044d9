import { LoomFailure } from '../../diagnostics/failure.ts'
import type { ProvidedJob } from '../provider.ts'

/** A service as the workflow has it. */
export type WrittenService = NonNullable<ProvidedJob['services']>[number]
export type ServiceDefinition = Exclude<WrittenService, string>

export interface NamedService {
  /** What it is called towards the user; its first host name. */
  readonly alias: string
  /** All its host names in the network of the job. */
  readonly hostNames: readonly string[]
  readonly definition: ServiceDefinition
}

// With `_`, which no public host name has, since GitLab's names have it and the engine resolves it.
const hostName = /^[a-z0-9]([a-z0-9_.-]{0,61}[a-z0-9])?$/i

/** Names every service. Throws `docker/wrong-service` when two would share a host name or one has a name that is none. */
export function nameServices(services: readonly WrittenService[]): NamedService[] {
  const taken = new Set<string>()
  return services.map((written) => {
    const definition = typeof written === 'string' ? { name: written } : written
    const hostNames = definition.alias === undefined ? namesOf(definition.name) : [definition.alias]
    for (const name of hostNames) {
      if (!hostName.test(name))
        throw wrongService(
          `the service \`${definition.name}\` is called \`${name}\`, which is no host name`,
          'give it an `alias` of letters, digits, `-` and `.`',
        )
      if (taken.has(name.toLowerCase()))
        throw wrongService(
          `two services of the job are called \`${name}\``,
          'give one of them another `alias`',
        )
      taken.add(name.toLowerCase())
    }
    return { alias: hostNames[0] ?? '', hostNames, definition }
  })
}

/** `redis` for `redis:7`; for `registry:5000/team/redis:7` also what GitLab calls it, `team-redis` and `team__redis`. */
function namesOf(reference: string): string[] {
  const [first = '', ...rest] = reference.replace(/@.*$/, '').split('/')
  const isRegistry = rest.length > 0 && /[.:]|^localhost$/.test(first)
  const path = isRegistry ? rest : [first, ...rest]
  const base = (path.pop() ?? '').replace(/:.*$/, '')
  return path.length === 0 ? [base] : [base, [...path, base].join('-'), [...path, base].join('__')]
}

export function wrongService(message: string, hint: string): LoomFailure {
  return new LoomFailure('usage', { code: 'docker/wrong-service', message, hint })
}
