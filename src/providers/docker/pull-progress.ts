import type { EngineEvent } from './engine-events.ts'

const betweenTotalsMs = 1000
const finished: ReadonlySet<string> = new Set(['Pull complete', 'Already exists'])

/**
 * Makes lines of what the engine tells of a pull: one when a layer is there, and about once a second how far the whole is.
 * Gives none for most events.
 */
export function createPullProgress(nowMs: () => number): (event: EngineEvent) => string | undefined {
  const layers = new Map<string, { currentBytes: number; totalBytes: number }>()
  let done = 0
  let lastMs = nowMs()
  return ({ id, status = '', progressDetail }) => {
    if (id === undefined || status.startsWith('Pulling from'))
      return id === undefined ? status : `${status}: ${id}`
    if (finished.has(status)) {
      done += 1
      return `${id}: ${status}`
    }
    const layer = layers.get(id) ?? { currentBytes: 0, totalBytes: 0 }
    layers.set(id, layer)
    if (status === 'Download complete') layer.currentBytes = layer.totalBytes
    if (status !== 'Downloading') return undefined
    layer.currentBytes = progressDetail?.current ?? 0
    layer.totalBytes = progressDetail?.total ?? 0
    if (nowMs() - lastMs < betweenTotalsMs) return undefined
    lastMs = nowMs()
    const sum = (key: 'currentBytes' | 'totalBytes') =>
      megabytes([...layers.values()].reduce((total, each) => total + each[key], 0))
    return `${done} layers there, ${sum('currentBytes')} of ${sum('totalBytes')} MB downloaded`
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
