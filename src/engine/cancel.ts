import type { Cancellation } from '../model/cancellation.ts'

/** A signal that aborts with `parent`, and by itself with the reason `timeout` after a time. Dispose it to stop its clock. */
export interface TimeLimit extends Disposable {
  readonly signal: AbortSignal
  readonly timedOut: () => boolean
}

export function timeLimit(parent: AbortSignal, limitMs: number): TimeLimit {
  const controller = new AbortController()
  const never = new AbortController().signal
  const timer = setTimeout(() => {
    const reason: Cancellation = { kind: 'timeout', now: never }
    controller.abort(reason)
  }, limitMs)
  const follow = () => {
    controller.abort(parent.reason)
  }
  if (parent.aborted) follow()
  else parent.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    timedOut: () => (controller.signal.reason as Cancellation | undefined)?.kind === 'timeout',
    [Symbol.dispose]() {
      clearTimeout(timer)
      parent.removeEventListener('abort', follow)
    },
  }
}
