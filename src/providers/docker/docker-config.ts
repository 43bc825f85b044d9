import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Environment } from '../../base/environment.ts'
import { hasCode } from '../../base/files.ts'

const authShape = v.object({
  auth: v.optional(v.string()),
  username: v.optional(v.string()),
  password: v.optional(v.string()),
  identitytoken: v.optional(v.string()),
  registrytoken: v.optional(v.string()),
})

const configShape = v.object({
  auths: v.optional(v.record(v.string(), authShape), {}),
  credsStore: v.optional(v.string()),
  credHelpers: v.optional(v.record(v.string(), v.string()), {}),
})

export type StoredAuth = v.InferOutput<typeof authShape>

/** What the user's docker config says of credentials. */
export type DockerConfig = v.InferOutput<typeof configShape> & {
  readonly path: string
  /** Why nothing of a file that is there could be used. */
  readonly problem?: string
}

/** Reads `$DOCKER_CONFIG/config.json`, by default of `~/.docker`. A file that is not there says nothing. */
export async function readDockerConfig(env: Environment): Promise<DockerConfig> {
  const directory = env['DOCKER_CONFIG'] ?? ''
  const path = join(directory === '' ? join(env['HOME'] ?? homedir(), '.docker') : directory, 'config.json')
  const empty = { path, auths: {}, credHelpers: {} }
  try {
    return { ...v.parse(configShape, JSON.parse(await readFile(path, 'utf8'))), path }
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return empty
    // The parser's own words quote the text, which holds passwords.
    const problem = error instanceof Error && 'syscall' in error ? 'cannot be read' : 'is no docker config'
    return { ...empty, problem: `${path} ${problem}` }
  }
}
