import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path'
import type { Environment } from '../base/environment.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { aliasKey, collidingAliases, type KeepassDatabase, type SecretSettings } from '../secrets/settings.ts'
import type { WrittenConfig } from './config-schema.ts'

export interface SettingsPlace {
  readonly env: Environment
  readonly userConfig: string
  /** The program that runs Loom: its global packages lie beside it. */
  readonly node: string
}

/** What the layers of a config, the lowest first, say about secrets. Fails with `config/invalid` for aliases that cannot be told apart. */
export function secretSettings(
  layers: readonly WrittenConfig[],
  { env, userConfig, node }: SettingsPlace,
): SecretSettings {
  const keepass = databasesOf(layers)
  const collision = collidingAliases(keepass.keys())
  if (collision !== undefined) throw ambiguousAliases(collision)
  const tokens = layers.map(({ providers }) => providers?.op?.serviceAccountTokenEnv)
  const packages = (env['NODE_PATH'] ?? '').split(delimiter).filter((path) => isAbsolute(path))
  return {
    keepass,
    onePasswordTokenEnv: tokens.findLast((name) => name !== undefined),
    onePasswordModules: [
      join(dirname(userConfig), 'node_modules'),
      ...packages,
      join(dirname(node), '../lib/node_modules'),
    ],
    allowExec: new Map(layers.flatMap(({ secrets }) => Object.entries(secrets?.allowExec ?? {}))),
    allowFiles: layers.flatMap(({ secrets }) => secrets?.allowFiles ?? []),
  }
}

function databasesOf(layers: readonly WrittenConfig[]): Map<string, KeepassDatabase> {
  const databases = new Map<string, KeepassDatabase>()
  for (const { providers } of layers)
    for (const [alias, database] of Object.entries(providers?.keepass?.aliases ?? {}))
      databases.set(alias, { ...databases.get(alias), ...database })
  return databases
}

const keepassVariable = /^LOOM_KEEPASS_DB_([A-Z0-9_]+)_(PATH|PASSWORD_ENV|KEYFILE_ENV)$/
const keysOf = { PATH: 'path', PASSWORD_ENV: 'passwordEnv', KEYFILE_ENV: 'keyfileEnv' } as const

/**
 * What `LOOM_KEEPASS_DB_<ALIAS>_…` set, each as a config of its own. An alias of the written ones that comes to the same name in
 * a variable is meant; else the alias is called as in the variable.
 */
export function keepassVariables(
  env: Environment,
  written: readonly WrittenConfig[],
): { from: string; value: WrittenConfig }[] {
  const aliases = [...databasesOf(written).keys()]
  return Object.entries(env).flatMap(([variable, text = '']) => {
    const [, key, what] = keepassVariable.exec(variable) ?? []
    if (key === undefined || text === '') return []
    const alias = aliases.find((name) => aliasKey(name) === key) ?? key
    const setting = keysOf[what as keyof typeof keysOf]
    const database = { [setting]: setting === 'path' ? resolve(text) : text }
    return [{ from: variable, value: { providers: { keepass: { aliases: { [alias]: database } } } } }]
  })
}

/** Makes paths below `providers` and `secrets` absolute. A program without a slash stays: it is looked for on `PATH`. */
export function withAbsoluteSecretPaths(
  { providers, secrets, ...config }: WrittenConfig,
  absolute: (path: string) => string,
): WrittenConfig {
  const aliases = mapValues(providers?.keepass?.aliases, (database) =>
    database.path === undefined ? database : { ...database, path: absolute(database.path) },
  )
  const allowExec = mapValues(secrets?.allowExec, ([program = '', ...rest]) => [
    program.includes('/') ? absolute(program) : program,
    ...rest,
  ])
  const allowFiles = secrets?.allowFiles?.map(absolute)
  return {
    ...config,
    providers: { ...providers, keepass: { aliases } },
    secrets: { allowExec, allowFiles },
  }
}

function mapValues<T>(
  record: Readonly<Record<string, T>> | undefined,
  change: (value: T) => T,
): Record<string, T> | undefined {
  if (record === undefined) return undefined
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

/** What a repository could use to run programs or read files of whoever runs its workflow. */
export function refuseSecretKeys({ secrets = {} }: WrittenConfig, path: string): void {
  const key = Object.keys(secrets)[0]
  if (key === undefined) return
  throw invalid(
    `${path}: secrets.${key} may stand in your own config only`,
    'move it to ~/.config/loom/config.yml',
  )
}

function ambiguousAliases([one, other]: readonly [string, string]): LoomFailure {
  return invalid(
    `the KeePass aliases \`${one}\` and \`${other}\` are one in the names of variables, ${aliasKey(one)}`,
    'rename one of them',
  )
}

function invalid(message: string, hint: string): LoomFailure {
  return new LoomFailure('usage', { code: 'config/invalid', message, hint })
}
