import type { ServiceTrouble } from './trouble.ts'

/** An archive that the service has, and where it can be had for some minutes. The URL lets anybody who knows it. */
export interface Located {
  readonly key: string
  readonly url: string
}

/** What the client's thread does, and gives. */
export interface ClientCalls {
  /** What fits the first of the keys, each as a whole and then as the beginning of one; ten at most. */
  readonly find: {
    readonly asks: { readonly keys: readonly string[]; readonly version: string }
    readonly gives: Located | undefined
  }
  /** The first bytes of an archive. */
  readonly peek: {
    readonly asks: { readonly url: string; readonly mostBytes: number }
    readonly gives: Uint8Array
  }
  readonly fetch: {
    readonly asks: { readonly url: string; readonly path: string }
    readonly gives: undefined
  }
  readonly store: {
    readonly asks: {
      readonly key: string
      readonly version: string
      readonly path: string
      readonly sizeBytes: number
    }
    readonly gives: 'stored' | 'exists'
  }
}
export type ClientCallName = keyof ClientCalls

export type ClientRequest = {
  [name in ClientCallName]: { readonly name: name; readonly asks: ClientCalls[name]['asks'] }
}[ClientCallName]

/** How a call ended. `environment`: what stood in the way is the machine, such as a full disk. */
export type ClientAnswer =
  | { readonly gives: ClientCalls[ClientCallName]['gives'] }
  | { readonly trouble: ServiceTrouble }
  | { readonly environment: { readonly message: string; readonly code: string; readonly syscall: string } }

/** How often and how long the client tries again. */
export interface Patience {
  /** Before the second try, the third and so on: of a service that fails. */
  readonly retryDelaysMs: readonly number[]
  /** A service that says `Retry-After` is asked once more then, unless that is later. */
  readonly mostRetryAfterMs: number
}

/** What the client's thread is started with. */
export interface ClientSetup {
  readonly protocol: 'v1' | 'v2'
  readonly url: string
  readonly token: string
  readonly patience: Patience
}
