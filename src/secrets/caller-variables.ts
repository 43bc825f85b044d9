import { compare } from '../base/compare.ts'
import type { Environment } from '../base/environment.ts'
import type { Plan } from '../model/plan.ts'
import { parseReference } from './reference.ts'
import { defaultTokenVariable, type SecretSettings } from './settings.ts'

/** A value of the caller's environment that must be redacted, and the name that stands in for it. */
export interface CallerSecret {
  readonly name: string
  readonly value: string
}

/**
 * Names of the caller's variables that hold a secret of any job, or open a place that does. No job may inherit them; one gets
 * what is declared for it and nothing else. Give the whole plan, not what of it runs. Sorted; wrong references have none.
 */
export function secretVariables(plan: Plan, settings: SecretSettings): string[] {
  const names = [...behindReferences(plan).map(({ variable }) => variable), ...credentials(plan, settings)]
  for (const { keyfileEnv } of settings.keepass.values()) if (keyfileEnv !== undefined) names.push(keyfileEnv)
  return [...new Set(names)].sort(compare)
}

/** What of the caller's environment is known to be secret before any job starts, by the name to show instead. Sorted, never empty values. */
export function callerSecrets(plan: Plan, settings: SecretSettings, env: Environment): CallerSecret[] {
  const named = [
    ...behindReferences(plan),
    ...credentials(plan, settings).map((variable) => ({ name: variable, variable })),
  ]
  const secrets = new Map<string, CallerSecret>()
  for (const { name, variable } of named) {
    const value = env[variable] ?? ''
    if (value !== '') secrets.set(`${name}\0${value}`, { name, value })
  }
  return [...secrets.values()].sort((a, b) => compare(a.name, b.name))
}

function behindReferences(plan: Plan): { name: string; variable: string }[] {
  return plan.nodes
    .flatMap(({ secrets }) => secrets ?? [])
    .flatMap(({ name, ref }) => {
      const reference = parseReference(ref)
      return reference?.scheme === 'env' ? [{ name, variable: reference.name }] : []
    })
}

/** Variables that hold a password or a token; a key file's path is none. */
function credentials(plan: Plan, { keepass, onePasswordTokenEnv }: SecretSettings): string[] {
  const passwords = [...keepass.values()].flatMap(({ passwordEnv }) => passwordEnv ?? [])
  const asksOnePassword = plan.nodes.some(({ secrets }) =>
    secrets?.some(({ ref }) => ref.startsWith('op://')),
  )
  const token = onePasswordTokenEnv ?? (asksOnePassword ? defaultTokenVariable : undefined)
  return token === undefined ? passwords : [...passwords, token]
}
