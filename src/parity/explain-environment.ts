import type { Cause, CauseKind } from '../model/run-diff.ts'
import { seenEnvironment } from './containers.ts'
import { divergingJobs, type Evidence, type Finder, guess, onBoth, shorten } from './evidence.ts'
import type { Located } from './notes.ts'

/** A provider that failed on one side only: what its job would have done is not known. */
export function failedProvider({ differences }: Evidence): Cause | undefined {
  const differing = differences.filter(
    ({ at, a, b }) => at[0] === 'jobs' && at[2] === 'cause' && (a === 'provider' || b === 'provider'),
  )
  const [first] = differing
  if (first === undefined) return undefined
  const side = first.a === 'provider' ? 'A' : 'B'
  const message = `the provider of job \`${first.at[1] ?? ''}\` failed on ${side}, which says nothing of the job itself`
  return { kind: 'provider', is_guess: false, message, paths: differing.map(({ path }) => path) }
}

/** Another image than the last time under the name that the workflow has; those of jobs that diverged first. */
export function image(evidence: Evidence): Cause | undefined {
  const { differences } = evidence
  const nameOf = imageNames(evidence)
  const diverging = divergingJobs(differences)
  const rank = ({ at }: Located) => (diverging.has(at[1] ?? '') ? 0 : 1)
  const differing = differences
    .filter((one) => one.class === 'image' && nameOf(one) !== undefined)
    .toSorted((one, two) => rank(one) - rank(two))
  const [first] = differing
  if (first === undefined) return undefined
  const name = nameOf(first) ?? ''
  const what = first.at[2] === 'services' ? 'service of job' : 'job'
  const how = name.startsWith('build:')
    ? `got another image, built from \`${name.slice('build:'.length)}\``
    : `got another image under the same name \`${name}\``
  const more = differing.length > 1 ? `, and ${differing.length - 1} more` : ''
  return guess('image', differing, () => `${what} \`${first.at[1] ?? ''}\` ${how}: ${onBoth(first)}${more}`)
}

/** Gives the name that both sides have for an image whose digest differs. */
function imageNames({ sides }: Evidence): (difference: Located) => string | undefined {
  const [ofA, ofB] = [sides.a, sides.b].map(
    ({ compared }) => new Map(compared.jobs.map((job) => [job.id, job.image?.reference])),
  )
  return ({ at, a, b }) => {
    if (at.at(-1) !== 'digest' || a === undefined || b === undefined) return undefined
    if (at[2] === 'services') return at[3]
    const name = ofA?.get(at[1] ?? '')
    return name === ofB?.get(at[1] ?? '') ? name : undefined
  }
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
}

function environment(kind: CauseKind, names: readonly string[]): Finder {
  return (evidence) => {
    const seen = seenEnvironment(evidence)
    const differing = names.flatMap((name) => seen.filter(({ at }) => at[1] === name))
    return guess(kind, differing, () =>
      differing.map((one) => `${words[one.at[1] ?? ''] ?? one.at[1] ?? ''}: ${onBoth(one)}`).join('; '),
    )
  }
}

/** Other programs that jobs or Loom itself use. */
export const tools = environment('tool', ['node', 'sh', 'docker_engine', 'git', 'loom'])
/** What programs take from their environment without being asked. */
export const locale = environment('locale', ['locale', 'time_zone', 'umask'])

/** Another kind of machine. */
export const system = environment('system', ['platform', 'arch', 'os_id', 'os_version', 'libc'])

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
