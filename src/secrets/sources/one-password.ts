import type { Environment } from '../../base/environment.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { type SecretCode, secretFailure } from '../failure.ts'
import type { ReferenceOf } from '../reference.ts'
import type { SecretSource } from '../source.ts'
import { loadOnePassword, type OnePasswordClient, type Titled } from './one-password-sdk.ts'

export interface OnePasswordSourceOptions {
  readonly env: Environment
  readonly tokenVariable: string
  /** Where the SDK may lie; the first one that has it wins. */
  readonly modules: readonly string[]
  readonly repositoryRoot: string
  readonly timeLimitMs?: number
}

type Reference = ReferenceOf<'op'>

const defaultTimeLimitMs = 60_000

/** `op://vault/item/field`: a field in 1Password, through its own SDK and a service account. One client for all. */
export function createOnePasswordSource(options: OnePasswordSourceOptions): SecretSource<'op'> {
  let client: Promise<OnePasswordClient> | undefined
  const connect = async (token: string): Promise<OnePasswordClient> => {
    const sdk = await loadOnePassword(options.modules, options.repositoryRoot)
    return sdk.createClient({ auth: token, integrationName: 'Loom', integrationVersion: 'v1' })
  }
  return {
    async read(reference, signal) {
      signal.throwIfAborted()
      const token = tokenOf(options)
      const ask = async () => {
        client ??= connect(token)
        const connected = client
        connected.catch(() => (client = undefined))
        return resolveField(await connected, reference)
      }
      try {
        const bounds = { signal, timeLimitMs: options.timeLimitMs ?? defaultTimeLimitMs }
        return { bytes: Buffer.from(await bounded(ask(), bounds)) }
      } catch (error) {
        signal.throwIfAborted()
        throw failureOf(error, token)
      }
    },
  }
}

function tokenOf({ env, tokenVariable }: OnePasswordSourceOptions): string {
  const token = env[tokenVariable] ?? ''
  if (token !== '') return token
  throw unavailable(
    `the variable \`${tokenVariable}\`, which holds the token for 1Password, is not set`,
    `set ${tokenVariable} to the token of a service account where you start Loom`,
  )
}

/** The SDK knows `vault/item/field` and `vault/item/section/field`; else the slashes are the item’s own. */
async function resolveField(client: OnePasswordClient, reference: Reference): Promise<string> {
  const { vault, item, field } = reference
  const depth = item.split('/').length
  if (depth > 2) return fieldOfTitle(client, reference)
  try {
    return await client.secrets.resolve(`op://${vault}/${item}/${field}`)
  } catch (error) {
    if (depth === 2 && /no (item|section) matched/.test(textOf(error))) return fieldOfTitle(client, reference)
    throw error
  }
}

async function fieldOfTitle(client: OnePasswordClient, reference: Reference): Promise<string> {
  const { vault, item, field } = reference
  const { id } = theOne(await client.vaults.list(), 'vault', vault)
  const found = theOne(await client.items.list(id), 'item', item)
  const { fields } = await client.items.get(id, found.id)
  return theOne(fields, 'field', field).value
}

function theOne<T extends Titled>(all: readonly T[], what: string, name: string): T {
  const [first, ...others] = all.filter(({ id, title }) => title === name || id === name)
  if (first !== undefined && others.length === 0) return first
  throw first === undefined
    ? secretFailure('secrets/ref-not-found', `1Password has no ${what} \`${name}\``, hints.notFound)
    : secretFailure('secrets/ref-invalid', `1Password has several ${what}s \`${name}\``, hints.invalid)
}

const hints = {
  notFound: 'check the names, which are exact, and that the service account may read the vault',
  invalid: 'use ids instead of names; see 1Password’s secret reference syntax',
  unavailable: 'check the token of the service account and the network',
}

// The words of `@1password/sdk` 0.5, which has no codes for these.
const reasons: readonly [RegExp, SecretCode, string][] = [
  [/could not be parsed|more than one \w+ matched/, 'secrets/ref-invalid', hints.invalid],
  [
    /no (vault|item|section) matched|field cannot be found|not in an active state/,
    'secrets/ref-not-found',
    hints.notFound,
  ],
]

const longestReason = 200

/** What the SDK says, as long as the token is not in it. */
function failureOf(error: unknown, token: string): LoomFailure {
  if (error instanceof LoomFailure) return error
  const text = textOf(error)
  const said = text.split('\n')[0]?.trim().slice(0, longestReason) ?? ''
  const message = said === '' || text.includes(token) ? '1Password failed' : `1Password: ${said}`
  const [, code, hint] = reasons.find(([words]) => words.test(text)) ?? []
  return secretFailure(code ?? 'secrets/provider-unavailable', message, hint ?? hints.unavailable)
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function unavailable(message: string, hint: string): LoomFailure {
  return secretFailure('secrets/provider-unavailable', message, hint)
}

/** The SDK cannot be told to stop; what it still does then is nobody's business. */
async function bounded<T>(
  work: Promise<T>,
  { signal, timeLimitMs }: { signal: AbortSignal; timeLimitMs: number },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const give = () => {
      stop()
      reject(unavailable('1Password did not answer in time', 'check the network, or try again'))
    }
    const timer = setTimeout(give, timeLimitMs)
    const stop = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', give)
    }
    signal.addEventListener('abort', give)
    work.then(resolve, reject).finally(stop)
  })
}
