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
  const [ofA, ofB] = [inContainers(sides.a), inContainers(sides.b)]
  return jobs.length > 0 && jobs.every((id) => ofA.has(id) && ofB.has(id))
}

function inContainers({ compared }: RunSide): ReadonlySet<string> {
  return new Set(compared.jobs.filter(({ provider }) => provider === 'docker').map(({ id }) => id))
}

/** What differs in the environment, as far as a job that did something else can see it. */
export function seenEnvironment(evidence: Evidence): Located[] {
  const differing = evidence.differences.filter(({ at }) => at[0] === 'environment')
  const isHidden = differing.length > 0 && isInContainers(evidence)
  return isHidden ? differing.filter(({ at }) => !ofHost.has(at[1] ?? '')) : differing
}
