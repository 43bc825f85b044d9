import type { Cancellation, FollowingSignal } from '../model/cancellation.ts'

/** A signal that aborts for a reason of its own or its parent's. Dispose it to stop its clock. */
export type TimeLimit = FollowingSignal

/** Aborts with `parent`, and with the reason `timeout` after a time. */
export function timeLimit(parent: AbortSignal, limitMs: number): TimeLimit {
  const controller = new AbortController()
  const never = new AbortController().signal
  const timer = setTimeout(() => {
    controller.abort({ kind: 'timeout', now: never } satisfies Cancellation)
  }, limitMs)
  const follow = () => {
    controller.abort(parent.reason)
  }
  if (parent.aborted) follow()
  else parent.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      clearTimeout(timer)
      parent.removeEventListener('abort', follow)
    },
  }
}

/** How long what runs after a job may take: whatever became of it, and once the run is cancelled. */
export interface LastWords {
  readonly limitMs: number
  readonly whenCancelledMs: number
}

/**
 * The limit of a job's last words. A run that is cancelled, before or meanwhile, shortens it and does not end it; a second
 * Ctrl-C does. At its end there is no ladder: what still runs is killed.
 */
export function lastWordsLimit(run: AbortSignal, { limitMs, whenCancelledMs }: LastWords): TimeLimit {
  const controller = new AbortController()
  const end = () => {
    controller.abort({ kind: 'timeout', now: AbortSignal.abort() } satisfies Cancellation)
  }
  let timer = setTimeout(end, limitMs)
  let now: AbortSignal | undefined
  const hurry = () => {
    clearTimeout(timer)
    timer = setTimeout(end, whenCancelledMs)
    now = (run.reason as Cancellation).now
    if (now.aborted) end()
    else now.addEventListener('abort', end, { once: true })
  }
  if (run.aborted) hurry()
  else run.addEventListener('abort', hurry, { once: true })
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      clearTimeout(timer)
      run.removeEventListener('abort', hurry)
      now?.removeEventListener('abort', end)
    },
  }
}

/** What became of a step or job that a signal ended. */
export function stoppedOutcome({ reason }: AbortSignal): 'timed_out' | 'cancelled' {
  return (reason as Cancellation).kind === 'timeout' ? 'timed_out' : 'cancelled'
}
