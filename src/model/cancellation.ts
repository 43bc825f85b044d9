import { setMaxListeners } from 'node:events'

/** Why a run, job or step is to end. It travels as the reason of the one `AbortSignal`. */
export interface Cancellation {
  readonly kind: 'interrupt' | 'terminate' | 'hangup' | 'timeout' | 'fail-fast'
  /** Aborts when there is no more patience (a second Ctrl-C): the ladder's last rung at once. */
  readonly now: AbortSignal
}

/** Exit codes of a run that a signal ended, as shells give them: 128 + the signal's number. */
export const signalExitCodes = { hangup: 129, interrupt: 130, terminate: 143 } as const

/** The exit code of a run that was cancelled for this reason; 1 where no signal did it. */
export function cancelledExitCode({ kind }: Cancellation): number {
  return kind in signalExitCodes ? signalExitCodes[kind as keyof typeof signalExitCodes] : 1
}

/** Makes the `now` of a cancellation: every job that runs may listen to it. */
export function createPatience(): AbortController {
  const patience = new AbortController()
  setMaxListeners(0, patience.signal)
  return patience
}

/** A signal that follows others until it is disposed. */
export interface FollowingSignal extends Disposable {
  readonly signal: AbortSignal
}

/** Aborts when there is no more patience with what `signal` is to end, and not before. */
export function impatienceOf(signal: AbortSignal): FollowingSignal {
  const controller = new AbortController()
  let now: AbortSignal | undefined
  const end = () => {
    controller.abort(signal.reason)
  }
  const follow = () => {
    now = (signal.reason as Cancellation).now
    if (now.aborted) end()
    else now.addEventListener('abort', end, { once: true })
  }
  if (signal.aborted) follow()
  else signal.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      signal.removeEventListener('abort', follow)
      now?.removeEventListener('abort', end)
    },
  }
}
