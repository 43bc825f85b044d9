import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LoomFailure } from '../../src/diagnostics/failure.ts'
import type { PlannedSecret } from '../../src/model/plan.ts'
import { createSecretResolver, type ResolvedSecret } from '../../src/secrets/resolve.ts'
import { noSecretSettings, type SecretSettings } from '../../src/secrets/settings.ts'
import type { TestRepository } from './repository.ts'

export const never = new AbortController().signal

/** Settings that allow nothing, with some of them changed. */
export function settings(changed: Partial<SecretSettings> = {}): SecretSettings {
  return { ...noSecretSettings, ...changed }
}

/** A required secret in a file, with some of that changed. */
export function secret(ref: string, changed: Partial<PlannedSecret> = {}): PlannedSecret {
  return { name: 'TOKEN', ref, file: true, required: true, ...changed }
}

export interface SecretSetting {
  readonly settings?: Partial<SecretSettings>
  readonly env?: Readonly<Record<string, string>>
  readonly tracing?: boolean
}

/** A resolver for a repository, as a run would have it. */
export function resolverFor(repository: TestRepository, setting: SecretSetting = {}) {
  return createSecretResolver({
    env: { ...repository.env, ...setting.env },
    repositoryRoot: repository.path,
    settings: settings(setting.settings),
    tracing: setting.tracing ?? false,
  })
}

/** What becomes of one secret, in short: its text, `absent: code`, or `code: message`. */
export async function outcomeOf(
  resolver: ReturnType<typeof resolverFor>,
  ...declared: Parameters<typeof secret>
): Promise<string> {
  try {
    const [resolved] = await resolver.resolve([secret(...declared)], never)
    return shown(resolved)
  } catch (error) {
    if (!(error instanceof LoomFailure)) throw error
    return `${error.diagnostic.code}: ${error.message}`
  }
}

function shown(resolved: ResolvedSecret | undefined): string {
  if (resolved?.value !== undefined) return Buffer.from(resolved.value).toString('utf8')
  return `absent: ${resolved?.warnings.map(({ code }) => code).join(', ') ?? ''}`
}

/** Puts a stand-in for 1Password's SDK into a directory of packages; `source` is CommonJS. Returns the directory. */
export function onePasswordStandIn(directory: string, source: string): string {
  const path = join(directory, '@1password/sdk')
  mkdirSync(path, { recursive: true })
  writeFileSync(
    join(path, 'package.json'),
    JSON.stringify({ name: '@1password/sdk', version: '0.5.0', main: 'sdk.js' }),
  )
  writeFileSync(join(path, 'sdk.js'), source)
  return directory
}
