import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import * as v from 'valibot'
import { parseDocument } from 'yaml'
import { hasCode } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { Environment } from '../base/environment.ts'

const configSchema = v.strictObject({
  runtime: v.optional(
    v.strictObject({
      workspace: v.optional(v.strictObject({ root: v.optional(v.string()) })),
      host: v.optional(v.strictObject({ env: v.optional(v.picklist(['inherit', 'clean'])) })),
      jobs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
})

/** Defaults of the runtime; what runs is in the workflow. */
export interface Config {
  /** Where workspaces are made; absolute. Absent: the system's temporary directory. */
  readonly workspaceRoot?: string
  readonly cleanEnv: boolean
  readonly maxParallelJobs?: number
}

/**
 * The effective config. Low to high: built in, user's file, repository's file, environment; flags are the caller's.
 * Fails with `config/invalid` for a file that is no YAML or holds an unknown key.
 */
export async function readConfig(repositoryRoot: string | undefined, env: Environment): Promise<Config> {
  const files = [
    userConfigPath(env),
    ...(repositoryRoot === undefined ? [] : [join(repositoryRoot, '.loom/config.yml')]),
  ]
  let config: Config = { cleanEnv: false }
  for (const file of files) config = { ...config, ...(await readLayer(file)) }
  const root = env['LOOM_WORKSPACE_ROOT']
  return root === undefined || root === '' ? config : { ...config, workspaceRoot: resolve(root) }
}

export function userConfigPath(env: Environment): string {
  const base = env['XDG_CONFIG_HOME']
  const home = env['HOME'] ?? homedir()
  return join(base !== undefined && isAbsolute(base) ? base : join(home, '.config'), 'loom/config.yml')
}

async function readLayer(path: string): Promise<Partial<Config>> {
  const text = await readIfPresent(path)
  if (text === undefined) return {}
  const document = parseDocument(text)
  const syntax = document.errors[0]
  if (syntax !== undefined) throw invalid(path, syntax.message.split('\n')[0] ?? 'not YAML')
  const decoded = v.safeParse(configSchema, document.toJS() ?? {})
  if (!decoded.success) {
    const issue = decoded.issues[0]
    throw invalid(path, `${v.getDotPath(issue) ?? 'config'}: ${issue.message}`)
  }
  const runtime = decoded.output.runtime
  const root = runtime?.workspace?.root
  return {
    ...(root === undefined ? {} : { workspaceRoot: resolve(path, '..', root) }),
    ...(runtime?.host?.env === undefined ? {} : { cleanEnv: runtime.host.env === 'clean' }),
    ...(runtime?.jobs === undefined ? {} : { maxParallelJobs: runtime.jobs }),
  }
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

function invalid(path: string, problem: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'config/invalid',
    message: `${path}: ${problem}`,
    hint: 'allowed keys are runtime.workspace.root, runtime.host.env (inherit or clean) and runtime.jobs',
  })
}
