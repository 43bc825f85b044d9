import { divergingJobs, type Evidence } from './evidence.ts'
import type { Located } from './notes.ts'
import type { RunSide } from './side.ts'

const ofHost: ReadonlySet<string> = new Set([
  ...['node', 'sh', 'os_id', 'os_version', 'libc', 'variables'],
  ...['locale', 'time_zone', 'umask'],
])

/** Whether all jobs that did something else ran in containers on both sides: they see little of the machine. */
export function isInContainers({ differences, sides }: Evidence): boolean {
  const jobs = [...divergingJobs(differences)]
  const providerOf = ({ compared }: RunSide, id: string) =>
    compared.jobs.find((job) => job.id === id)?.provider
  return (
    jobs.length > 0 &&
    jobs.every((id) => providerOf(sides.a, id) === 'docker' && providerOf(sides.b, id) === 'docker')
  )
}

/** What differs in the environment, as far as a job that did something else can see it. */
export function seenEnvironment(evidence: Evidence): Located[] {
  const differing = evidence.differences.filter(({ at }) => at[0] === 'environment')
  return isInContainers(evidence) ? differing.filter(({ at }) => !ofHost.has(at[1] ?? '')) : differing
}
