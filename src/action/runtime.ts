import { closeSync, readFileSync } from 'node:fs'
import { hasCode } from '../base/files.ts'

/**
 * What GitHub's runner tells JavaScript actions and no other step: `ACTIONS_RUNTIME_TOKEN`, `ACTIONS_RESULTS_URL`,
 * `ACTIONS_CACHE_SERVICE_V2` and the like, by their names. Empty where there is none.
 */
export type Runtime = Readonly<Record<string, string>>

/**
 * Takes it from a file descriptor, which is then closed: no process that is started later finds it there, and it stands in no
 * environment.
 */
export function takeRuntime(descriptor: number): Runtime {
  const text = readAll(descriptor)
  const decoded: unknown = text.trim() === '' ? {} : JSON.parse(text)
  if (typeof decoded !== 'object' || decoded === null) return {}
  const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'
  return Object.fromEntries(Object.entries(decoded).filter(isText))
}

function readAll(descriptor: number): string {
  try {
    const text = readFileSync(descriptor, 'utf8')
    closeSync(descriptor)
    return text
  } catch (error) {
    if (hasCode(error, 'EBADF')) return ''
    throw error
  }
}
