import type { Cancellation } from '../model/cancellation.ts'
import type { Ladder } from './provider.ts'

export interface Rungs {
  readonly ladder: Ladder
  readonly send: (name: NodeJS.Signals) => void
  /** Ends everything at once: there is no more patience. */
  readonly end: () => void
  /** How long after SIGKILL patience ends in any case; absent: never. */
  readonly lastResortMs?: number
}

export interface Climb extends Disposable {
  /** Settles, to false, when there is no more patience: nobody waits for output any more. */
  readonly over: Promise<false>
}

/** Sends SIGINT, SIGTERM, SIGKILL in turn once the signal has aborted. Disposing ends the climb. */
export function climbLadder(signal: AbortSignal, rungs: Rungs): Climb {
  const { ladder, send, lastResortMs } = rungs
  const timers: NodeJS.Timeout[] = []
  let now: AbortSignal | undefined
  let giveUp: (isRead: false) => void
  const over = new Promise<false>((resolve) => (giveUp = resolve))
  const end = () => {
    rungs.end()
    giveUp(false)
  }
  const climb = () => {
    const killMs = ladder.interruptMs + ladder.terminateMs
    send('SIGINT')
    timers.push(setTimeout(send, ladder.interruptMs, 'SIGTERM'))
    timers.push(setTimeout(send, killMs, 'SIGKILL'))
    if (lastResortMs !== undefined) timers.push(setTimeout(end, killMs + lastResortMs))
    now = (signal.reason as Cancellation | undefined)?.now
    if (now?.aborted === true) end()
    else now?.addEventListener('abort', end)
  }
  if (signal.aborted) climb()
  else signal.addEventListener('abort', climb, { once: true })
  return {
    over,
    [Symbol.dispose]() {
      for (const timer of timers) clearTimeout(timer)
      signal.removeEventListener('abort', climb)
      now?.removeEventListener('abort', end)
    },
  }
}
