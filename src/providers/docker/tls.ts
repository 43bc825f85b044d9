import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../../base/files.ts'
import { LoomFailure } from '../../diagnostics/failure.ts'

/** With what a connection over TLS is made. All bytes are PEM. */
export interface TlsSettings {
  /** Whether the engine must prove who it is. */
  readonly isVerified: boolean
  /** Absent: the authorities that Node knows. */
  readonly ca?: Buffer
  /** Who Loom is, for an engine that asks. */
  readonly cert?: Buffer
  readonly key?: Buffer
}

export interface TlsDemands {
  readonly isVerified: boolean
  /** Whether a directory without `ca.pem` is an error. */
  readonly needsAuthority: boolean
}

/** Reads `ca.pem`, `cert.pem` and `key.pem` of a directory, those that are there. Fails with `docker/tls`. */
export async function readTls(
  directory: string,
  { isVerified, needsAuthority }: TlsDemands,
): Promise<TlsSettings> {
  const [ca, cert, key] = await Promise.all(
    ['ca.pem', 'cert.pem', 'key.pem'].map((name) => readPem(join(directory, name))),
  )
  if (needsAuthority && ca === undefined) throw badMaterial(`${join(directory, 'ca.pem')} is not there`)
  if ((cert === undefined) !== (key === undefined))
    throw badMaterial(`of ${join(directory, 'cert.pem')} and key.pem one is missing`)
  return {
    isVerified,
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined || key === undefined ? {} : { cert, key }),
  }
}

async function readPem(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    if (hasCode(error, 'EACCES', 'EISDIR', 'EPERM')) throw badMaterial(`${path} cannot be read`, error)
    throw error
  }
}

function badMaterial(problem: string, cause?: unknown): LoomFailure {
  return new LoomFailure(
    'environment',
    {
      code: 'docker/tls',
      message: `no TLS connection to the Docker Engine: ${problem}`,
      hint: 'name the directory of ca.pem, cert.pem and key.pem in DOCKER_CERT_PATH, or create the context again',
    },
    cause,
  )
}
