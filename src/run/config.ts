import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import * as v from 'valibot'
import { parseDocument } from 'yaml'
import { keysAt } from '../compile/shape-keys.ts'
import type { Environment } from '../base/environment.ts'
import { parseSize } from '../base/size.ts'
import type { CacheSettings } from './settings.ts'
import { hasCode } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { SecretSettings } from '../secrets/settings.ts'
import { configSchema, type WrittenConfig } from './config-schema.ts'
import {
  keepassVariables,
  refuseSecretKeys,
  secretSettings,
  withAbsoluteSecretPaths,
} from './secret-settings.ts'

/** Where values come from; the later ones win. Flags win over all, and are the caller's. */
export type LayerName = 'built in' | 'user' | 'repository' | 'environment'

export interface ConfigLayer {
  readonly name: LayerName
  /** The file, or the variable that sets something. */
  readonly from: string
  readonly value: WrittenConfig
}

/** Defaults of the runtime; what runs is in the workflow. */
export interface Config {
  /** Where workspaces are made; absolute. Absent: the system's temporary directory. */
  readonly workspaceRoot?: string
  readonly cleanEnv: boolean
  readonly workspaceMount: WorkspaceMountMode
  readonly maxParallelJobs?: number
  readonly cache: CacheSettings
  readonly secrets: SecretSettings
  /** Parts that a diff leaves out. */
  readonly parityIgnore: readonly string[]
  /** Patterns of output that no two runs have alike. */
  readonly parityNormalise: readonly string[]
}

const builtIn: WrittenConfig = {
  runtime: { docker: { workspaceMount: 'ephemeral_volume' }, host: { env: 'inherit' } },
  cache: { maxSize: '10GiB' },
}

/** The effective config. Fails with `config/invalid` for a file that is no YAML or holds an unknown key. */
export async function readConfig(repositoryRoot: string | undefined, env: Environment): Promise<Config> {
  const layers = await readLayers(repositoryRoot, env)
  const runtime = layers.map(({ value }) => value.runtime)
  const parity = layers.map(({ value }) => value.parity)
  const cache = layers.map(({ value }) => value.cache)
  const directory = cache.findLast((one) => one?.dir !== undefined)?.dir
  const maxSizeBytes = parseSize(cache.findLast((one) => one?.maxSize !== undefined)?.maxSize ?? '')
  const root = runtime.findLast((one) => one?.workspace?.root !== undefined)?.workspace?.root
  const jobs = runtime.findLast((one) => one?.jobs !== undefined)?.jobs
  return {
    cleanEnv: runtime.findLast((one) => one?.host?.env !== undefined)?.host?.env === 'clean',
    workspaceMount:
      runtime.findLast((one) => one?.docker?.workspaceMount !== undefined)?.docker?.workspaceMount ??
      'ephemeral_volume',
    secrets: secretSettings(
      layers.map(({ value }) => value),
      { env, userConfig: userConfigPath(env), node: process.execPath },
    ),
    cache: {
      ...(directory === undefined ? {} : { directory }),
      ...(maxSizeBytes === undefined ? {} : { maxSizeBytes }),
    },
    parityIgnore: parity.findLast((one) => one?.ignore !== undefined)?.ignore ?? [],
    parityNormalise: parity.findLast((one) => one?.normalise !== undefined)?.normalise ?? [],
    ...(root === undefined ? {} : { workspaceRoot: root }),
    ...(jobs === undefined ? {} : { maxParallelJobs: jobs }),
  }
}

/** All layers, the lowest first; relative paths are made absolute, from the file that holds them. */
export async function readLayers(
  repositoryRoot: string | undefined,
  env: Environment,
): Promise<ConfigLayer[]> {
  const layers: ConfigLayer[] = [{ name: 'built in', from: 'built in', value: builtIn }]
  const home = env['HOME'] ?? homedir()
  layers.push(...(await readLayer('user', userConfigPath(env), home)))
  if (repositoryRoot !== undefined)
    layers.push(...(await readLayer('repository', repositoryConfigPath(repositoryRoot), home)))
  return [...layers, ...environmentLayers(env), ...keepassLayers(env, layers)]
}

export function userConfigPath(env: Environment): string {
  const base = env['XDG_CONFIG_HOME']
  const home = env['HOME'] ?? homedir()
  return join(base !== undefined && isAbsolute(base) ? base : join(home, '.config'), 'loom/config.yml')
}

export function repositoryConfigPath(repositoryRoot: string): string {
  return join(repositoryRoot, '.loom/config.yml')
}

/** How the workspace gets into containers. */
export const workspaceMountModes = ['ephemeral_volume', 'bind_mount'] as const
export type WorkspaceMountMode = (typeof workspaceMountModes)[number]

function environmentLayers(env: Environment): ConfigLayer[] {
  const layers: ConfigLayer[] = []
  const add = (variable: string, value: (text: string) => WrittenConfig) => {
    const text = env[variable]
    if (text !== undefined && text !== '')
      layers.push({ name: 'environment', from: variable, value: value(text) })
  }
  add('LOOM_WORKSPACE_ROOT', (text) => ({ runtime: { workspace: { root: resolve(text) } } }))
  add('LOOM_CACHE_DIR', (text) => ({ cache: { dir: resolve(text) } }))
  add('LOOM_DOCKER_WORKSPACE_MOUNT', (text) => {
    const workspaceMount = workspaceMountModes.find((mount) => mount === text)
    if (workspaceMount !== undefined) return { runtime: { docker: { workspaceMount } } }
    throw invalid(
      'LOOM_DOCKER_WORKSPACE_MOUNT',
      `found \`${text}\``,
      `expected ${workspaceMountModes.join(' or ')}`,
    )
  })
  return layers
}

function keepassLayers(env: Environment, files: readonly ConfigLayer[]): ConfigLayer[] {
  const written = files.map(({ value }) => value)
  return keepassVariables(env, written).map(({ from, value }) => ({ name: 'environment', from, value }))
}

async function readLayer(name: 'user' | 'repository', path: string, home: string): Promise<ConfigLayer[]> {
  const text = await readIfPresent(path)
  if (text === undefined) return []
  const document = parseDocument(text)
  const syntax = document.errors[0]
  if (syntax !== undefined) throw invalid(path, syntax.message.split('\n')[0] ?? 'not YAML', 'mend the YAML')
  const decoded = v.safeParse(configSchema, document.toJS() ?? {})
  if (!decoded.success) throw wrongValue(path, decoded.issues[0])
  if (name === 'repository') refuseSecretKeys(decoded.output, path)
  const absolute = (value: string) => resolve(path, '..', value.replace(/^~(?=\/)/, home))
  return [{ name, from: path, value: withAbsolutePaths(decoded.output, absolute) }]
}

function withAbsolutePaths(config: WrittenConfig, absolute: (path: string) => string): WrittenConfig {
  const { runtime, cache } = config
  const root = runtime?.workspace?.root
  return {
    ...withAbsoluteSecretPaths(config, absolute),
    ...(root === undefined ? {} : { runtime: { ...runtime, workspace: { root: absolute(root) } } }),
    ...(cache?.dir === undefined ? {} : { cache: { ...cache, dir: absolute(cache.dir) } }),
  }
}

function wrongValue(path: string, issue: v.BaseIssue<unknown>): LoomFailure {
  const keys = (issue.path ?? []).map((item) => String(item.key))
  const where = keys.length === 0 ? 'the file' : keys.join('.')
  if (issue.type !== 'strict_object' || issue.expected !== 'never')
    return invalid(path, `${where}: ${issue.message}`, 'see docs/config.md')
  const known = keysAt(configSchema, keys.slice(0, -1))
  const near = nearest(keys.at(-1) ?? '', known)
  const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean \`${near}\`?`
  return invalid(path, `unknown key \`${where}\``, hint)
}

async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw new LoomFailure(
      'environment',
      {
        code: 'config/unreadable',
        message: `cannot read ${path}`,
        hint: 'make the file readable, or remove it',
      },
      error,
    )
  }
}

function invalid(from: string, problem: string, hint: string): LoomFailure {
  return new LoomFailure('usage', { code: 'config/invalid', message: `${from}: ${problem}`, hint })
}
