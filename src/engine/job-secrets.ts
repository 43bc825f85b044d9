import { LoomFailure } from '../diagnostics/failure.ts'
import type { EventBody } from '../model/event.ts'
import type { PlannedJob } from '../model/plan.ts'
import type { SecretFile } from '../providers/provider.ts'
import type { Redactor } from '../secrets/redactor.ts'
import { refusals } from '../secrets/refusal.ts'
import type { ResolvedSecret, SecretResolver } from '../secrets/resolve.ts'

/** A job's secrets, every value known to the redactor. */
export interface JobSecrets {
  /** For the provider to keep where only the job can read them. */
  readonly files: readonly SecretFile[]
  readonly values: Readonly<Record<string, string>>
}

export interface SecretContext {
  readonly secrets: SecretResolver
  readonly redactor: Redactor
  readonly signal: AbortSignal
}

/** What is told of a job's secrets: never a value. */
export type SecretFact = Extract<EventBody, { type: 'warning' | 'secrets_resolved' }>

/**
 * Resolves what a job declares, before its first step. What is odd is told as warnings. Fails with a `secrets/…` code for one that
 * the job cannot run without.
 */
export async function resolveJobSecrets(
  job: PlannedJob,
  { secrets, redactor, signal }: SecretContext,
  tell: (fact: SecretFact) => void | Promise<void>,
): Promise<JobSecrets> {
  const resolved = await secrets.resolve(job.secrets ?? [], signal)
  // All of them first: a warning about one may hold another.
  const refused = resolved.flatMap((secret) => registered(secret, redactor))
  const warnings = [...resolved.flatMap((secret) => secret.warnings), ...refused]
  for (const { code, message } of warnings)
    await tell({ type: 'warning', code, message: redactor.text(message) })
  if (resolved.length > 0)
    await tell({
      type: 'secrets_resolved',
      secrets: resolved.map(({ name, value }) => ({ name, resolved: value !== undefined })),
    })
  refuseValueInName(job.id, redactor)
  const present = resolved.flatMap(({ name, file, value }) =>
    value === undefined ? [] : [{ name, file, value }],
  )
  return {
    files: present.filter(({ file }) => file).map(({ name, value: bytes }) => ({ name, bytes })),
    values: Object.fromEntries(
      present.filter(({ file }) => !file).map(({ name, value }) => [name, Buffer.from(value).toString()]),
    ),
  }
}

function registered({ name, value }: ResolvedSecret, redactor: Redactor) {
  if (value === undefined) return []
  const made = redactor.register(name, value)
  if (made.registered) return []
  return [
    { code: 'secrets/not-masked', message: `the secret \`${name}\` is not masked: ${refusals[made.reason]}` },
  ]
}

/** A job's name is a path and stands in every pointer, so it cannot be masked. */
export function refuseValueInName(job: string, redactor: Redactor): void {
  if (redactor.text(job) === job) return
  throw new LoomFailure('environment', {
    code: 'secrets/value-in-name',
    message:
      'the value of a secret is part of the name of a job, which is written wherever the job is spoken of',
    hint: 'rename the job or change its matrix, or give the secret another value',
  })
}
