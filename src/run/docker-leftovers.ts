import type { Environment } from '../base/environment.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { Engine } from '../providers/docker/engine.ts'
import { hasHostIds } from '../providers/docker/host-id.ts'
import type { Leftover, Reaped } from '../providers/docker/reap.ts'

export interface CleanedDocker {
  /** What was removed; of a dry run, what would be. */
  readonly leftovers: readonly Leftover[]
  /** `2 containers, 1 network and 3 volumes`; empty when there is nothing. */
  readonly counts: string
  readonly warnings: readonly Diagnostic[]
}

export interface CleanDockerOptions {
  readonly env: Environment
  readonly isDryRun: boolean
}

/**
 * Removes from the Docker Engine what killed runs of this user and machine left there. Where none ever made anything, no engine is
 * asked. An engine that does not answer is nothing to speak of, unless the user has said that there is one: that is a warning.
 */
export async function cleanDocker(options: CleanDockerOptions): Promise<CleanedDocker> {
  const nothing = { leftovers: [], counts: '', warnings: [] }
  const { env } = options
  if (!hasHostIds(env)) return nothing
  const { connectEngine } = await import('../providers/docker/connect.ts')
  const engine = await failureOr(async () => connectEngine({ env }))
  if (engine instanceof LoomFailure)
    return isEngineNamed(env) ? { ...nothing, warnings: [warningOf(engine)] } : nothing
  const cleaned = await failureOr(async () => cleanEngine(engine, options))
  return cleaned instanceof LoomFailure ? { ...nothing, warnings: [warningOf(cleaned)] } : cleaned
}

async function failureOr<T>(work: () => Promise<T>): Promise<T | LoomFailure> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof LoomFailure) return error
    throw error
  }
}

function isEngineNamed(env: Environment): boolean {
  return ['DOCKER_HOST', 'DOCKER_CONTEXT'].some((name) => (env[name] ?? '') !== '')
}

function warningOf({ diagnostic }: LoomFailure): Diagnostic {
  return { ...diagnostic, severity: 'warning' }
}

async function cleanEngine(engine: Engine, { env, isDryRun }: CleanDockerOptions): Promise<CleanedDocker> {
  const { countLeftovers, findLeftovers, removeLeftovers } = await import('../providers/docker/reap.ts')
  const found = await findLeftovers(engine, env)
  const { removed, kept }: Reaped = isDryRun
    ? { removed: found, kept: [] }
    : await removeLeftovers(engine, found, new AbortController().signal)
  const warnings = kept.map(({ leftover: { kind, name }, reason }): Diagnostic => ({
    code: 'docker/leftover',
    severity: 'warning',
    message: `cannot remove the ${kind} ${name}, which a killed run left: ${reason}`,
    hint: 'see what uses it, then run `loom clean` again',
  }))
  return { leftovers: removed, counts: countLeftovers(removed), warnings }
}
