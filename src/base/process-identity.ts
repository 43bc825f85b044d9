import { readFileSync, readlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { runCommand } from './process.ts'
import { hasCode } from './files.ts'

/** Tells one process from another that later has the same number. */
export interface ProcessIdentity {
  readonly pid: number
  /** As the system gives it; only compared for equality. */
  readonly start_time: string
  /** Of the running kernel; empty where the system has none. */
  readonly boot_id: string
  /** Numbers of processes mean something only in their own namespace; absent where the system has none. */
  readonly pid_namespace?: string | undefined
}

/** Identity of a process; its start time is empty when there is no such process. */
export async function identifyProcess(pid: number): Promise<ProcessIdentity> {
  const namespace = pidNamespace()
  return {
    pid,
    start_time: await startTime(pid),
    boot_id: await bootId(),
    ...(namespace === undefined ? {} : { pid_namespace: namespace }),
  }
}

/** Whether the process that `identity` speaks of is still there, or may be: into another namespace nobody can look. */
export async function isAlive(identity: ProcessIdentity): Promise<boolean> {
  const now = await identifyProcess(identity.pid)
  if (now.boot_id !== identity.boot_id) return false
  if (identity.pid_namespace !== undefined && identity.pid_namespace !== now.pid_namespace) return true
  return now.start_time !== '' && now.start_time === identity.start_time
}

function pidNamespace(): string | undefined {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EACCES')) return undefined
    throw error
  }
}

async function startTime(pid: number): Promise<string> {
  if (process.platform !== 'linux') {
    const { stdout } = await runCommand(['ps', '-o', 'lstart=', '-p', String(pid)], {
      // Neither the language nor the time zone of who asks may change the answer.
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    })
    return stdout.toString('utf8').trim()
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold anything; the start time is the 20th field after it, the state the first.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? '' : (fields[19] ?? '')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return ''
    throw error
  }
}

async function bootId(): Promise<string> {
  try {
    return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return ''
    throw error
  }
}
