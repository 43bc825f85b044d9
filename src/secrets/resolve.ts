import { isUtf8 } from 'node:buffer'
import type { Environment } from '../base/environment.ts'
import { allEnded } from '../base/settled.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { PlannedSecret } from '../model/plan.ts'
import { unsafeDebugTrace } from './debug-trace.ts'
import { isSkippable, secretFailure } from './failure.ts'
import { expectedForm, parseReference, printableReference, type SecretReference } from './reference.ts'
import { defaultTokenVariable, type SecretSettings } from './settings.ts'
import type { SecretValue } from './source.ts'
import { createCommandSource } from './sources/command.ts'
import { createEnvironmentSource } from './sources/environment.ts'
import { createFileSource } from './sources/file.ts'
import { createKeepassSource } from './sources/keepass.ts'
import { createOnePasswordSource } from './sources/one-password.ts'

export interface SecretResolverOptions {
  /** The caller's variables. */
  readonly env: Environment
  /** Top of the source repository, links resolved. */
  readonly repositoryRoot: string
  readonly settings: SecretSettings
  /** Whether the caller asks for a trace, see `isTracing`. */
  readonly tracing: boolean
}

/** What became of one secret of a job. */
export interface ResolvedSecret {
  readonly name: string
  /** Whether the job gets the path of a file that holds the value, or the value itself, which is text then. */
  readonly file: boolean
  /** Never empty. Absent when the secret is not required and cannot be had; a warning says why. */
  readonly value?: Uint8Array
  readonly warnings: readonly Diagnostic[]
}

export interface SecretResolver {
  /**
   * Values of a job's secrets, in their order. Throws a `LoomFailure` with a `secrets/…` code for the first one without which the
   * job cannot run, once all have been tried, and the signal's reason when that aborts.
   */
  resolve(secrets: readonly PlannedSecret[], signal: AbortSignal): Promise<ResolvedSecret[]>
}

type Read = (reference: SecretReference, signal: AbortSignal) => Promise<SecretValue>

/** One for a run: databases stay open and the client for 1Password connected. */
export function createSecretResolver(options: SecretResolverOptions): SecretResolver {
  const read = createReader(options)
  return {
    async resolve(secrets, signal) {
      const unsafe = unsafeDebugTrace(secrets, options.tracing)
      if (unsafe !== undefined) throw unsafe
      return allEnded(secrets.map(async (secret) => resolveOne(secret, read, signal)))
    },
  }
}

function createReader({ env, repositoryRoot, settings }: SecretResolverOptions): Read {
  const { allowExec, allowFiles, keepass, onePasswordModules: modules } = settings
  const sources = {
    env: createEnvironmentSource(env),
    file: createFileSource({ repositoryRoot, home: env['HOME'] ?? '/', allowFiles }),
    exec: createCommandSource({ allowExec, env, repositoryRoot }),
    keepass: createKeepassSource({ databases: keepass, env }),
    op: createOnePasswordSource({
      env,
      tokenVariable: settings.onePasswordTokenEnv ?? defaultTokenVariable,
      modules,
      repositoryRoot,
    }),
  }
  return async (reference, signal) => {
    switch (reference.scheme) {
      case 'env':
        return sources.env.read(reference, signal)
      case 'file':
        return sources.file.read(reference, signal)
      case 'exec':
        return sources.exec.read(reference, signal)
      case 'keepass':
        return sources.keepass.read(reference, signal)
      case 'op':
        return sources.op.read(reference, signal)
    }
  }
}

async function resolveOne(secret: PlannedSecret, read: Read, signal: AbortSignal): Promise<ResolvedSecret> {
  const { name, file, required } = secret
  try {
    const { bytes, warnings = [] } = await read(referenceOf(secret), signal)
    checkValue(bytes, secret)
    return { name, file, value: bytes, warnings: warnings.map((one) => about(secret, one)) }
  } catch (error) {
    if (!(error instanceof LoomFailure)) throw error
    const diagnostic = about(secret, error.diagnostic)
    if (required || !isSkippable(error)) throw new LoomFailure(error.kind, diagnostic)
    const warning: Diagnostic = { ...diagnostic, severity: 'warning' }
    return { name, file, warnings: [warning] }
  }
}

function about({ name }: PlannedSecret, diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, message: `secret \`${name}\`: ${diagnostic.message}` }
}

function referenceOf({ ref }: PlannedSecret): SecretReference {
  const reference = parseReference(ref)
  if (reference !== undefined) return reference
  throw secretFailure(
    'secrets/ref-invalid',
    `\`${printableReference(ref)}\` is no reference, expected ${expectedForm(ref)}`,
    'mend `ref` in the workflow',
  )
}

// What Linux takes for one variable is 128 KiB with its name.
const longestVariableBytes = 120 * 1024

function checkValue(bytes: Uint8Array, { file }: PlannedSecret): void {
  // GitHub passes a secret that it does not have, or keeps from a fork, as an empty variable.
  if (bytes.length === 0)
    throw secretFailure('secrets/required-missing', 'the value is empty', 'give it a value at its source')
  if (file || (isUtf8(bytes) && !bytes.includes(0) && bytes.length <= longestVariableBytes)) return
  throw secretFailure(
    'secrets/ref-invalid',
    'the value cannot be held by a variable: it is no text, or too long',
    'remove `file: false`, so that the job gets the path of a file',
  )
}
