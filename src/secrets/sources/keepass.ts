import type { Environment } from '../../base/environment.ts'
import type { LoomFailure } from '../../diagnostics/failure.ts'
import { secretFailure } from '../failure.ts'
import type { ReferenceOf } from '../reference.ts'
import { aliasKey, collidingAliases, type KeepassDatabase } from '../settings.ts'
import type { SecretSource } from '../source.ts'
import { type KeepassCredentials, type KeepassEntry, openKeepass } from './keepass-database.ts'

export interface KeepassSourceOptions {
  readonly databases: ReadonlyMap<string, KeepassDatabase>
  readonly env: Environment
}

/** `keepass://alias#entry/path:Field`: a field or an attachment of a `.kdbx` file. A database is opened once, when first asked. */
export function createKeepassSource({ databases, env }: KeepassSourceOptions): SecretSource<'keepass'> {
  const opened = new Map<string, Promise<KeepassEntry[]>>()
  const asked = new Set<string>()
  const open = async (alias: string): Promise<KeepassEntry[]> => {
    const known = opened.get(alias)
    if (known !== undefined) return known
    const { path, credentials } = locate(alias, databases, env)
    const opening = openKeepass(path, credentials)
    opened.set(alias, opening)
    opening.catch(() => opened.delete(alias))
    return opening
  }
  return {
    async read(reference, signal) {
      signal.throwIfAborted()
      asked.add(reference.alias)
      const collision = collidingAliases([...databases.keys(), ...asked].filter((alias) => !isKey(alias)))
      if (collision !== undefined) throw ambiguousAlias(collision)
      const entries = await open(reference.alias)
      signal.throwIfAborted()
      const bytes = findEntry(entries, reference).read(reference.field)
      if (bytes === undefined) throw noField(reference)
      return { bytes }
    },
  }
}

/** A name as variables have it: it stands for whatever alias comes to it. */
function isKey(alias: string): boolean {
  return aliasKey(alias) === alias
}

function locate(
  alias: string,
  databases: ReadonlyMap<string, KeepassDatabase>,
  env: Environment,
): { path: string; credentials: KeepassCredentials } {
  const { path, passwordEnv, keyfileEnv } = databases.get(alias) ?? databases.get(aliasKey(alias)) ?? {}
  if (path === undefined)
    throw unavailable(
      `no config and no variable says where the KeePass database \`${alias}\` is`,
      `set \`path\` below \`providers.keepass.aliases\`, or LOOM_KEEPASS_DB_${aliasKey(alias)}_PATH`,
    )
  if (passwordEnv === undefined && keyfileEnv === undefined)
    throw unavailable(
      `nothing says how to open the KeePass database \`${alias}\``,
      'set `passwordEnv` or `keyfileEnv` of the alias to the name of a variable',
    )
  const valueOf = (name: string | undefined) => {
    if (name === undefined) return undefined
    const value = env[name] ?? ''
    if (value !== '') return value
    throw unavailable(
      `the variable \`${name}\`, which opens the KeePass database \`${alias}\`, is not set`,
      `set ${name} where you start Loom`,
    )
  }
  return { path, credentials: { password: valueOf(passwordEnv), keyfilePath: valueOf(keyfileEnv) } }
}

/** The entry whose path this is; else the only one whose path ends so. */
function findEntry(entries: readonly KeepassEntry[], { alias, entry }: ReferenceOf<'keepass'>): KeepassEntry {
  const exact = entries.filter(({ path }) => path === entry)
  const found = exact.length > 0 ? exact : entries.filter(({ path }) => path.endsWith(`/${entry}`))
  const [first, ...others] = found
  if (first === undefined)
    throw secretFailure(
      'secrets/ref-not-found',
      `the KeePass database \`${alias}\` has no entry \`${entry}\``,
      'write its title, with the groups before it as far as needed; the recycle bin does not count',
    )
  if (others.length === 0) return first
  throw secretFailure(
    'secrets/ref-invalid',
    `\`${entry}\` means ${found.length} entries of the KeePass database \`${alias}\``,
    'write more of the groups before it, from the root on if need be',
  )
}

function noField({ alias, entry, field }: ReferenceOf<'keepass'>): LoomFailure {
  return secretFailure(
    'secrets/ref-not-found',
    `the entry \`${entry}\` of the KeePass database \`${alias}\` has no field or attachment \`${field}\``,
    'names are exact: `Password`, `UserName`, `URL`, `Notes`, or one of your own',
  )
}

function ambiguousAlias([one, other]: readonly [string, string]): LoomFailure {
  return secretFailure(
    'secrets/ref-invalid',
    `the KeePass aliases \`${one}\` and \`${other}\` are one in the names of variables, ${aliasKey(one)}`,
    'rename one of them',
  )
}

function unavailable(message: string, hint: string): LoomFailure {
  return secretFailure('secrets/provider-unavailable', message, hint)
}
