import type { ServiceTrouble } from './trouble.ts'

type RuntimeName =
  | 'ACTIONS_RUNTIME_TOKEN'
  | 'ACTIONS_RESULTS_URL'
  | 'ACTIONS_CACHE_URL'
  | 'ACTIONS_CACHE_SERVICE_V2'
  | 'ACTIONS_CACHE_MODE'
  | 'GITHUB_SERVER_URL'

/** What GitHub's runner gives JavaScript actions, and nothing else, to speak to its services with. */
export type GithubRuntime = { readonly [name in RuntimeName]?: string | undefined }

/** Where the service is, which version of its protocol it speaks, and what the token is for. */
export interface ServiceAccess {
  readonly protocol: 'v1' | 'v2'
  readonly url: string
  readonly token: string
  readonly mode: { readonly name: string; readonly restores: boolean; readonly saves: boolean }
}

/** The cache service of a run, by the rules of `@actions/cache`; or why there is none. */
export function serviceAccess(runtime: GithubRuntime): ServiceAccess | ServiceTrouble {
  const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_CACHE_SERVICE_V2: hasV2 = '' } = runtime
  const server = runtime.GITHUB_SERVER_URL ?? ''
  const protocol = isGithub(server === '' ? 'https://github.com' : server) && hasV2 !== '' ? 'v2' : 'v1'
  // Servers of other makers may have version 1 without a token.
  if (protocol === 'v2' && token === '') return { kind: 'no service', lacks: 'ACTIONS_RUNTIME_TOKEN' }
  const place = protocol === 'v2' ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL'
  const url = runtime[place] ?? ''
  if (!URL.canParse(url)) return { kind: 'no service', lacks: place }
  return { protocol, url, token, mode: modeOf(runtime.ACTIONS_CACHE_MODE ?? '') }
}

/** Others, such as GitHub Enterprise Server, have version 1 of the protocol only. */
function isGithub(server: string): boolean {
  const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : ''
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')
}

/** A mode that is not known allows all: the service has the last word. */
function modeOf(text: string): ServiceAccess['mode'] {
  const name = text.trim().toLowerCase()
  const isKnown = ['none', 'read', 'write', 'write-only'].includes(name)
  return {
    name,
    restores: !isKnown || name === 'read' || name === 'write',
    saves: !isKnown || name === 'write' || name === 'write-only',
  }
}
