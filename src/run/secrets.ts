import { refuseValueInName } from '../engine/job-secrets.ts'
import type { Plan } from '../model/plan.ts'
import { callerSecrets, secretVariables } from '../secrets/caller-variables.ts'
import { isTracing } from '../secrets/debug-trace.ts'
import { createRedactor, type Redactor } from '../secrets/redactor.ts'
import { createSecretResolver, type SecretResolver } from '../secrets/resolve.ts'
import { noSecretSettings } from '../secrets/settings.ts'
import type { RunSettings } from './settings.ts'

/** What one run knows of secrets. */
export interface RunSecrets {
  /** Knows every value that stands in the caller's environment already. */
  readonly redactor: Redactor
  readonly resolver: SecretResolver
  /** Names of the caller's variables that no job may inherit. */
  readonly withheld: readonly string[]
}

/** Gets ready for the secrets of a plan, whatever of it will run. Resolves none. */
export function openSecrets(
  plan: Plan,
  repositoryRoot: string,
  { env, secrets: settings = noSecretSettings, mask }: Pick<RunSettings, 'env' | 'secrets' | 'mask'>,
): RunSecrets {
  const redactor = createRedactor(mask)
  for (const { name, value } of callerSecrets(plan, settings, env)) redactor.register(name, value)
  for (const { id } of plan.nodes) refuseValueInName(id, redactor)
  return {
    redactor,
    resolver: createSecretResolver({ env, repositoryRoot, settings, tracing: isTracing(env) }),
    withheld: secretVariables(plan, settings),
  }
}
