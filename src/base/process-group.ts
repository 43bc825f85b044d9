import { readFileSync, readdirSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { hasCode } from './files.ts'

/** Signals a process group. False when it has no member any more. */
export function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-pid, signal)
    return true
  } catch (error) {
    // EPERM: a member that changed its user; it is there, and no affair of ours.
    if (hasCode(error, 'ESRCH', 'EPERM')) return false
    throw error
  }
}

/** Ends groups that still have members: SIGTERM, after `graceMs` SIGKILL. */
export async function endGroups(pids: readonly number[], graceMs: number): Promise<void> {
  let alive = pids.filter((pid) => signalGroup(pid, 'SIGTERM'))
  const stepMs = 20
  for (let waitedMs = 0; alive.length > 0 && waitedMs < graceMs; waitedMs += stepMs) {
    await delay(stepMs)
    alive = alive.filter((pid) => signalGroup(pid, 0))
  }
  for (const pid of alive) signalGroup(pid, 'SIGKILL')
}

/** Numbers of all processes, where `/proc` tells; empty elsewhere. */
export function processNumbers(): Set<number> {
  try {
    return new Set(
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number),
    )
  } catch {
    return new Set()
  }
}

/**
 * Kills processes that were started with a variable in whose value, a list with commas, an entry begins with `beginning`, however
 * they left their group, and what they start meanwhile. Only processes that are not in `known`, which was taken before the first of them could start. Linux only.
 */
export function killMarked(variable: string, beginning: string, known: Set<number> = new Set()): void {
  const isMarked = (pid: number) =>
    environmentOf(pid)
      .find((entry) => entry.startsWith(`${variable}=`))
      ?.slice(variable.length + 1)
      .split(',')
      .some((entry) => entry.startsWith(beginning)) === true
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const now = processNumbers()
    // A number that was free for a moment may come again as another process.
    for (const pid of known) if (!now.has(pid)) known.delete(pid)
    const marked = [...now].filter((pid) => !known.has(pid) && pid !== process.pid && isMarked(pid))
    if (marked.length === 0) return
    for (const pid of marked) killProcess(pid)
  }
}

/** A process may start others while it is looked for. */
const mostPasses = 10

function environmentOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0')
  } catch {
    // Gone, or another user's: neither is ours to end.
    return []
  }
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!hasCode(error, 'ESRCH', 'EPERM')) throw error
  }
}
