import type { CacheWarning } from '../../model/cache.ts'

/** What was asked of the service, for a person. */
export const serviceCallNames = {
  find: 'a lookup',
  peek: 'a lookup',
  fetch: 'a download',
  reserve: 'a new entry',
  upload: 'an upload',
  finish: 'the end of an upload',
} as const
export type ServiceCallName = keyof typeof serviceCallNames

/** Why a cache is not restored or saved: of the service, not of the cache. Plain data, which threads can pass on. */
export type ServiceTrouble =
  | { readonly kind: 'no service'; readonly lacks: string }
  | { readonly kind: 'mode'; readonly mode: string; readonly stops: Stops }
  | { readonly kind: 'denied'; readonly stops: Stops }
  | {
      readonly kind: 'refused'
      readonly call: ServiceCallName
      /** Absent where the service says no in the body of an answer. */
      readonly status?: number
      readonly retryAfterS?: number
      readonly said?: string
    }
  | { readonly kind: 'failed'; readonly call: ServiceCallName; readonly said: string }
  | { readonly kind: 'slow'; readonly call: ServiceCallName; readonly timeoutMs: number }

type Stops = 'restores' | 'saves'

/** Thrown by what speaks to the service. */
export class ServiceFailure extends Error {
  readonly trouble: ServiceTrouble

  constructor(trouble: ServiceTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

/** What the rest of the run does without. `nothing`: it was about one entry only. */
export type Without = Stops | 'both' | 'nothing'

/** A trouble as a warning, and what is to be passed over from then on: nobody waits twice for a service that is down. */
export function describeTrouble(trouble: ServiceTrouble): { warning: CacheWarning; without: Without } {
  const without = withoutWhat(trouble)
  const end = { nothing: '', both: 'caches are', restores: 'restores are', saves: 'saves are' }[without]
  const message = `${messageOf(trouble)}${end === '' ? '' : `; ${end} passed over for the rest of the run`}`
  return { warning: { code: codeOf(trouble), message }, without }
}

function withoutWhat(trouble: ServiceTrouble): Without {
  switch (trouble.kind) {
    case 'mode':
    case 'denied':
      return trouble.stops
    case 'refused':
      return refusedWithout(trouble.status, trouble.call)
    case 'no service':
    case 'failed':
    case 'slow':
      return 'both'
  }
}

function refusedWithout(status: number | undefined, call: ServiceCallName): Without {
  if (status === 403) return ['find', 'peek', 'fetch'].includes(call) ? 'restores' : 'saves'
  return status === 401 || isOutage(status) ? 'both' : 'nothing'
}

function isOutage(status: number | undefined): boolean {
  return status !== undefined && (status === 429 || status >= 500)
}

function codeOf(trouble: ServiceTrouble): string {
  if (trouble.kind === 'no service') return 'cache/no-service'
  if (trouble.kind === 'mode' || trouble.kind === 'denied') return 'cache/not-allowed'
  if (trouble.kind !== 'refused') return 'cache/service-failed'
  if (trouble.status === 401 || trouble.status === 403) return 'cache/not-allowed'
  return isOutage(trouble.status) ? 'cache/service-failed' : 'cache/service-refused'
}

function messageOf(trouble: ServiceTrouble): string {
  switch (trouble.kind) {
    case 'no service':
      return `there is no cache service: the runner gave no ${trouble.lacks}`
    case 'mode':
      return `this run may not have its caches ${done(trouble.stops)}: its cache mode is \`${trouble.mode}\``
    case 'denied':
      return `this run may not have its caches ${done(trouble.stops)}: its token does not allow it, as for a pull request from a fork`
    case 'refused':
      return `the cache service refused ${serviceCallNames[trouble.call]}: ${refusal(trouble)}`
    case 'failed':
      return `the cache service could not be reached for ${serviceCallNames[trouble.call]}: ${trouble.said}`
    case 'slow':
      return `the cache service took more than ${trouble.timeoutMs / 1000} s for ${serviceCallNames[trouble.call]}`
  }
}

function done(stops: Stops): string {
  return stops === 'restores' ? 'restored' : 'saved'
}

function refusal({ status, said, retryAfterS }: Extract<ServiceTrouble, { kind: 'refused' }>): string {
  const parts = [
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(retryAfterS === undefined ? [] : [`to be asked again after ${retryAfterS} s`]),
    ...(said === undefined || said === '' ? [] : [said]),
  ]
  return parts.join(', ') || 'it gave no reason'
}

/** What a service says as one short line, without signatures of URLs. */
export function saidShortly(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').replace(/([?&]sig=)[^&\s"]*/g, '$1***')
  return line.length > mostSaid ? `${line.slice(0, mostSaid)}…` : line
}

const mostSaid = 200
