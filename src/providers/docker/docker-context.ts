import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { compare } from '../../base/compare.ts'
import { hasCode } from '../../base/files.ts'
import { sha256 } from '../../base/hash.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'
import { readTls, type TlsSettings } from './tls.ts'

/** What `docker context create` has stored of an engine. */
export interface DockerContext {
  readonly host: string
  /** Absent: the connection is plain. */
  readonly tls?: TlsSettings
}

const configSchema = v.object({ currentContext: v.optional(v.string()) })
const endpointSchema = v.object({ Host: v.string(), SkipTLSVerify: v.optional(v.boolean(), false) })
const nameSchema = v.object({ Name: v.string() })
const metaSchema = v.object({ ...nameSchema.entries, Endpoints: v.object({ docker: endpointSchema }) })

/** The context that the user's docker client is set to; `directory` is that of its config. */
export async function readCurrentContext(directory: string): Promise<string | undefined> {
  const config = await readStored(join(directory, 'config.json'), configSchema)
  return config?.currentContext
}

/** Fails with `docker/no-context`, which names those that are, and with `docker/bad-config`. */
export async function readContext(directory: string, name: string): Promise<DockerContext> {
  const id = sha256(name).slice('sha256:'.length)
  const meta = await readStored(join(directory, 'contexts/meta', id, 'meta.json'), metaSchema)
  if (meta === undefined) throw await noContext(directory, name)
  const { Host: host, SkipTLSVerify: skipsVerification } = meta.Endpoints.docker
  const tls = await readTls(join(directory, 'contexts/tls', id, 'docker'), {
    isVerified: !skipsVerification,
    needsAuthority: false,
  })
  const isPlain = !skipsVerification && tls.ca === undefined && tls.cert === undefined
  return { host, ...(isPlain ? {} : { tls }) }
}

async function noContext(directory: string, name: string): Promise<LoomFailure> {
  const names = await contextNames(directory)
  return new LoomFailure('environment', {
    code: 'docker/no-context',
    message: `there is no docker context \`${name}\` in ${directory}`,
    hint: `set DOCKER_CONTEXT or \`docker context use\` to one that is: ${names.join(', ')}`,
  })
}

async function contextNames(directory: string): Promise<string[]> {
  const root = join(directory, 'contexts/meta')
  const ids = await readdir(root).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES')) return []
    throw error
  })
  const read = async (id: string) => readStored(join(root, id, 'meta.json'), nameSchema)
  const stored = await Promise.all(ids.map(read))
  return ['default', ...stored.flatMap((meta) => meta?.Name ?? []).sort(compare)]
}

/** A file of the docker client's, undefined where there is none. */
async function readStored<T>(path: string, schema: v.GenericSchema<unknown, T>): Promise<T | undefined> {
  try {
    return v.parse(schema, JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    const reason = error instanceof Error ? error.message : String(error)
    throw new LoomFailure(
      'environment',
      {
        code: 'docker/bad-config',
        message: `the docker client's file ${path} cannot be read: ${reason}`,
        hint: 'mend the file, or set DOCKER_HOST to where the engine is',
      },
      error,
    )
  }
}
