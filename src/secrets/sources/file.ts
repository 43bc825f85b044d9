import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { hasCode, isInside } from '../../base/files.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { LoomFailure } from '../../diagnostics/failure.ts'
import { secretFailure } from '../failure.ts'
import { largestSecretBytes, type SecretSource, type SecretValue } from '../source.ts'
import { readRegularFile } from './regular-file.ts'

export interface FileSourceOptions {
  /** Of the source, not the workspace: files that git ignores are not in a workspace. Links resolved. */
  readonly repositoryRoot: string
  /** For `~/`. */
  readonly home: string
  /** Absolute. */
  readonly allowFiles: readonly string[]
}

/** `file://path`: the bytes of a file of the source repository, or of one outside that the user's own config allows. */
export function createFileSource(options: FileSourceOptions): SecretSource<'file'> {
  return {
    async read({ path }, signal) {
      signal.throwIfAborted()
      return readSecret(await allowedPath(path, options), path)
    },
  }
}

/** Where a path leads, links resolved; both the name and what it leads to must be allowed. */
async function allowedPath(path: string, options: FileSourceOptions): Promise<string> {
  const { repositoryRoot, home, allowFiles } = options
  const places = [repositoryRoot, ...allowFiles]
  const named = resolve(repositoryRoot, path.replace(/^~(?=\/)/, home))
  if (!places.some((place) => isInside(named, place)))
    throw notAllowed(`\`${path}\` lies outside of the repository, and your config does not allow it`, path)
  const real = await realpath(named).catch((error: unknown) => {
    throw unreadable(error, path)
  })
  const realPlaces = await Promise.all(places.map(async (place) => realpath(place).catch(() => place)))
  if (!realPlaces.some((place) => isInside(real, place)))
    throw notAllowed(`\`${path}\` leads out of the repository through a link`, real)
  return real
}

async function readSecret(real: string, path: string): Promise<SecretValue> {
  const file = await readRegularFile(real, largestSecretBytes).catch((error: unknown) => {
    throw unreadable(error, path)
  })
  if (file === 'irregular')
    throw secretFailure('secrets/ref-not-found', `\`${path}\` is no file`, 'name a regular file')
  if (file === 'too large')
    throw secretFailure(
      'secrets/provider-unavailable',
      `\`${path}\` is larger than 1 MiB, the most that a secret can be`,
      'name a smaller file',
    )
  const { bytes, mode } = file
  return (mode & 0o077) === 0 ? { bytes } : { bytes, warnings: [openToOthers(path)] }
}

function openToOthers(path: string): Diagnostic {
  return {
    code: 'secrets/file-mode',
    severity: 'warning',
    message: `other users of this machine may read or write \`${path}\``,
    hint: `run \`chmod 600 ${path}\``,
  }
}

function notAllowed(message: string, path: string): LoomFailure {
  const hint = `list ${path} in \`secrets.allowFiles\` of your own config, or move the file into the repository`
  return secretFailure('secrets/provider-unavailable', message, hint)
}

function unreadable(error: unknown, path: string): unknown {
  if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'))
    return secretFailure(
      'secrets/ref-not-found',
      `there is no file \`${path}\``,
      'make the file in the repository it is run from, and have git ignore it',
    )
  if (hasCode(error, 'EACCES', 'EPERM', 'EISDIR', 'ENXIO', 'EIO'))
    return secretFailure(
      'secrets/provider-unavailable',
      `cannot read \`${path}\``,
      'make it readable for you',
    )
  return error
}
