import type Dockerode from 'dockerode'
import { parseDuration } from '../../model/duration.ts'
import type { ServiceDefinition } from './service-names.ts'

const defaultIntervalMs = 1000
/** How often a service is asked at first, so that a quick one is ready quickly. Engines before API 1.44 ask once an interval. */
const firstIntervalMs = 250
/** Of the engine, for an image whose healthcheck does not say. */
const engineIntervalMs = 30_000

/**
 * How the engine asks whether a service is healthy, `undefined` when nothing says how. Of an image's own healthcheck nothing changes
 * but the time until it is asked first; what is not given here the engine takes from the image.
 */
export function healthcheckOf(
  { healthcheck }: ServiceDefinition,
  ofImage: Dockerode.HealthConfig | undefined,
  limitMs: number,
): Dockerode.HealthConfig | undefined {
  if (healthcheck === undefined) {
    if ((ofImage?.Test ?? []).length === 0 || ofImage?.Test?.[0] === 'NONE') return undefined
    const intervalMs = (ofImage?.Interval ?? 0) / 1e6 || engineIntervalMs
    return askedEarly(Math.max(intervalMs, (ofImage?.StartPeriod ?? 0) / 1e6))
  }
  const { command, interval, timeout, retries } = healthcheck
  const intervalMs = interval === undefined ? defaultIntervalMs : parseDuration(interval)
  return {
    Test: typeof command === 'string' ? ['CMD-SHELL', command] : ['CMD', ...command],
    Interval: nanoseconds(intervalMs),
    ...(timeout === undefined ? {} : { Timeout: nanoseconds(parseDuration(timeout)) }),
    // Without a number the time limit alone decides.
    Retries: retries === undefined ? Math.ceil(limitMs / Math.max(intervalMs, 1)) + 1 : Math.max(retries, 1),
    ...askedEarly(intervalMs),
  }
}

/** Until the time when the engine would ask first, it asks often, and a failure does not count. */
function askedEarly(firstAskedMs: number): Dockerode.HealthConfig {
  return { StartPeriod: nanoseconds(firstAskedMs), StartInterval: nanoseconds(firstIntervalMs) }
}

/** The engine takes 0 for its default, and refuses less than a millisecond. */
function nanoseconds(ms: number): number {
  return Math.max(ms, 1) * 1e6
}
