import type Dockerode from 'dockerode'
import { compare } from '../../base/compare.ts'
import type { Environment } from '../../base/environment.ts'
import { forEachLimited } from '../../base/limit.ts'
import type { Engine } from './engine.ts'
import { asking, isLost, isRefusal, wordsOf } from './failure.ts'
import { type Labels, labelNames } from './labels.ts'
import { decodeOwner, isDead, ownOwner } from './owner.ts'

/** Kinds of what runs make on an engine, in the order in which they can be removed: each holds the next ones. */
export const leftoverKinds = ['container', 'network', 'volume'] as const

/** Something on an engine whose run was killed. */
export interface Leftover {
  readonly kind: (typeof leftoverKinds)[number]
  /** By which the engine finds it. */
  readonly id: string
  readonly name: string
  /** Id of the run; absent where the label holds none. */
  readonly run?: string
}

export interface Reaped {
  readonly removed: readonly Leftover[]
  /** What the engine would not remove, and its words. */
  readonly kept: readonly { readonly leftover: Leftover; readonly reason: string }[]
}

export interface ReapOptions {
  /** Where the state directory is found from. */
  readonly env: Environment
  readonly signal: AbortSignal
}

/** Finds and removes what dead runs of this user and machine left. */
export async function reapDead(engine: Engine, { env, signal }: ReapOptions): Promise<Reaped> {
  return removeLeftovers(engine, await findLeftovers(engine, env), signal)
}

/** What belongs to owners that are dead for certain (`isDead`), sorted; nothing without a label that says so. */
export async function findLeftovers({ docker }: Engine, env: Environment): Promise<Leftover[]> {
  const own = await ownOwner(env)
  const verdicts = new Map<string, boolean>()
  const judge = async (label: string) => {
    const owner = decodeOwner(label)
    return owner !== undefined && (await isDead(owner, own, env))
  }
  const leftovers: Leftover[] = []
  for (const { labels, ...found } of await listLabelled(docker)) {
    const label = labels[labelNames.owner] ?? ''
    const verdict = verdicts.get(label) ?? (await judge(label))
    verdicts.set(label, verdict)
    if (verdict) leftovers.push({ ...found, ...runOf(labels) })
  }
  return leftovers
}

type Labelled = Leftover & { readonly labels: Labels }

async function listLabelled(docker: Dockerode): Promise<Labelled[]> {
  const filters = { label: [labelNames.owner] }
  const [containers, networks, volumes] = await asking('list what runs have left', async () =>
    Promise.all([
      docker.listContainers({ all: true, filters }),
      docker.listNetworks({ filters }),
      docker.listVolumes({ filters }),
    ]),
  )
  // Where there is no volume, some engines give no list of them either.
  const { Volumes: volumeList } = volumes as { readonly Volumes: Dockerode.VolumeInspectInfo[] | null }
  const found: Labelled[] = []
  for (const { Id: id, Names: [name = id] = [], Labels: labels } of containers)
    found.push({ kind: 'container', id, name: name.replace(/^\//, ''), labels })
  for (const { Id: id, Name: name, Labels: labels = {} } of networks)
    found.push({ kind: 'network', id, name, labels })
  for (const { Name: name, Labels: labels } of volumeList ?? [])
    found.push({ kind: 'volume', id: name, name, labels })
  return found.sort(
    (a, b) => leftoverKinds.indexOf(a.kind) - leftoverKinds.indexOf(b.kind) || compare(a.name, b.name),
  )
}

function runOf(labels: Labels): { run?: string } {
  const run = labels[labelNames.run] ?? ''
  return /^\d{10,20}$/.test(run) ? { run } : {}
}

/**
 * Removes by id what was found, containers that still run too, and nothing that it was not told of. What another process removes
 * at the same time counts as removed; what the engine refuses is given back with its reason. Ends early, with what is done so far,
 * when the signal aborts or the engine is lost.
 */
export async function removeLeftovers(
  { docker }: Engine,
  leftovers: readonly Leftover[],
  signal: AbortSignal,
): Promise<Reaped> {
  const removed = new Set<Leftover>()
  const reasons = new Map<Leftover, string>()
  let isEngineLost = false
  const work = async (leftover: Leftover) => {
    if (signal.aborted || isEngineLost) return
    try {
      await remove(docker, leftover, signal)
      removed.add(leftover)
    } catch (error) {
      if (isRefusal(error, 404)) removed.add(leftover)
      else if (isRefusal(error)) reasons.set(leftover, wordsOf(error))
      else if (isLost(error)) {
        isEngineLost = true
        reasons.set(leftover, 'the Docker Engine went away')
      } else if (!signal.aborted) throw error
    }
  }
  for (const kind of leftoverKinds) {
    const ofKind = leftovers.filter((leftover) => leftover.kind === kind)
    await forEachLimited(ofKind, removedAtOnce, work)
  }
  return {
    removed: leftovers.filter((leftover) => removed.has(leftover)),
    kept: [...reasons].map(([leftover, reason]) => ({ leftover, reason })),
  }
}

/** So many keep an engine busy; it takes some of the steps one after the other anyway. */
const removedAtOnce = 4

async function remove(docker: Dockerode, { kind, id }: Leftover, signal: AbortSignal): Promise<void> {
  if (kind === 'network') await docker.getNetwork(id).remove()
  else if (kind === 'volume') await docker.getVolume(id).remove()
  else await removeContainer(docker.getContainer(id), signal)
}

/** Removes a container with its volumes that have no name. */
async function removeContainer(container: Dockerode.Container, signal: AbortSignal): Promise<void> {
  try {
    await container.remove({ force: true, v: true })
  } catch (error) {
    if (!isRefusal(error, 409) || !/already in progress/.test(error.message)) throw error
    // Another process removes it. Until it is gone, its networks and volumes are in use.
    await container.wait({ condition: 'removed', abortSignal: signal })
  }
}

/** How many there are of each kind: `2 containers, 1 network and 3 volumes`. */
export function countLeftovers(leftovers: readonly Leftover[]): string {
  const counts = leftoverKinds.flatMap((kind) => {
    const count = leftovers.filter((leftover) => leftover.kind === kind).length
    return count === 0 ? [] : [`${count} ${kind}${count === 1 ? '' : 's'}`]
  })
  return counts.join(', ').replace(/, ([^,]*)$/, ' and $1')
}

/** What was done, as one line. Undefined when nothing was. */
export function describeReaped({ removed, kept }: Reaped): string | undefined {
  const parts = [
    ...(removed.length === 0 ? [] : [`removed ${countLeftovers(removed)} that killed runs had left`]),
    ...kept.map(({ leftover: { kind, name }, reason }) => `cannot remove the ${kind} ${name}: ${reason}`),
  ]
  return parts.length === 0 ? undefined : parts.join('; ')
}
