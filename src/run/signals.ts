import { type Cancellation, createPatience, signalExitCodes } from '../model/cancellation.ts'

const kinds = { SIGINT: 'interrupt', SIGTERM: 'terminate', SIGHUP: 'hangup' } as const
type Caught = keyof typeof kinds

export interface Signals extends Disposable {
  /** Aborts with a `Cancellation` at the first signal; its `now` aborts at a second Ctrl-C, or a SIGTERM that follows one. */
  readonly signal: AbortSignal
  /** 130, 143 or 129 once a signal came. */
  exitCode(): number | undefined
}

/** Listens for SIGINT, SIGTERM and SIGHUP until disposed. */
export function listenForSignals(): Signals {
  const asked = new AbortController()
  const now = createPatience()
  let first: Caught | undefined
  const listener = (name: NodeJS.Signals) => {
    if (first !== undefined) {
      // GitHub's runner, like Loom for its steps, sends SIGINT and later SIGTERM, and kills soon after.
      if (name === 'SIGINT' || (name === 'SIGTERM' && first === 'SIGINT')) now.abort()
      return
    }
    first = name as Caught
    const reason: Cancellation = { kind: kinds[first], now: now.signal }
    asked.abort(reason)
  }
  for (const name of Object.keys(kinds)) process.on(name, listener)
  return {
    signal: asked.signal,
    exitCode: () => (first === undefined ? undefined : signalExitCodes[kinds[first]]),
    [Symbol.dispose]: () => {
      for (const name of Object.keys(kinds)) process.off(name, listener)
    },
  }
}
