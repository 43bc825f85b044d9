import type { Cause, CauseKind } from '../model/run-diff.ts'
import { type Evidence, type Finder, guess, onBoth, shorten } from './evidence.ts'

/** Another image than the last time under the name that the workflow has. */
export function image({ differences, sides }: Evidence): Cause | undefined {
  const differing = differences.filter((one) => one.class === 'image')
  return guess('image', differing, () => {
    const [first] = differing
    const job = first?.at[1] ?? ''
    const reference =
      first?.at[2] === 'services'
        ? first.at[3]
        : sides.a.compared.jobs.find(({ id }) => id === job)?.image?.reference
    const more = differing.length > 1 ? `, and ${differing.length - 1} more` : ''
    return `job \`${job}\` got another image under the same name \`${reference ?? ''}\`: ${onBoth(first ?? {})}${more}`
  })
}

const words: Readonly<Record<string, string>> = {
  node: 'Node',
  docker_engine: 'Docker Engine',
  loom: 'Loom',
  os_id: 'operating system',
  os_version: 'version of the system',
  arch: 'architecture',
  libc: 'C library',
  time_zone: 'time zone',
  provider: 'provider',
}

function environment(kind: CauseKind, names: readonly string[]): Finder {
  return ({ differences }) => {
    const differing = names.flatMap((name) =>
      differences.filter(({ path }) => path === `environment.${name}`),
    )
    return guess(kind, differing, () =>
      differing.map((one) => `${words[one.at[1] ?? ''] ?? one.at[1] ?? ''}: ${onBoth(one)}`).join('; '),
    )
  }
}

/** Other programs that jobs or Loom itself use. */
export const tools = environment('tool', ['node', 'sh', 'docker_engine', 'git', 'loom'])
/** What programs take from their environment without being asked. */
export const locale = environment('locale', ['locale', 'time_zone', 'umask'])

/** Another kind of machine, or another provider. */
export function system(evidence: Evidence): Cause | undefined {
  const machine = environment('system', ['platform', 'arch', 'os_id', 'os_version', 'libc'])(evidence)
  const providers = evidence.differences.filter(({ at }) => at[0] === 'jobs' && at[2] === 'provider')
  if (machine !== undefined || providers.length === 0) return machine
  return guess(
    'system',
    providers,
    () => `job \`${providers[0]?.at[1] ?? ''}\` ran elsewhere: ${onBoth(providers[0] ?? {})}`,
  )
}

/** A cache that one side found and the other did not, or found under another key. */
export function cacheOnOneSide({ differences }: Evidence): Cause | undefined {
  const differing = differences.filter((one) => one.class === 'cache')
  const [first] = differing.filter((one) => one.at.at(-1) === 'result')
  const shown = first ?? differing[0]
  return guess('cache', differing, () => {
    const place = `cache \`${shown?.at[3] ?? ''}\` of job \`${shown?.at[1] ?? ''}\``
    if (first !== undefined) return `${place}: ${onBoth(first)}`
    return `${place} has another ${shorten(shown?.at[4] ?? 'state')}: ${onBoth(shown ?? {})}`
  })
}
