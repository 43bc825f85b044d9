import { realpath } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isInside } from '../../base/files.ts'
import { secretFailure } from '../failure.ts'

/** The part of `@1password/sdk` that Loom calls; its documentation is at https://developer.1password.com/docs/sdks. */
export interface OnePasswordSdk {
  createClient(config: {
    auth: string
    integrationName: string
    integrationVersion: string
  }): Promise<OnePasswordClient>
}

export interface OnePasswordClient {
  readonly secrets: { resolve(reference: string): Promise<string> }
  readonly vaults: { list(): Promise<readonly Titled[]> }
  readonly items: {
    list(vaultId: string): Promise<readonly Titled[]>
    get(vaultId: string, itemId: string): Promise<{ fields: readonly (Titled & { value: string })[] }>
  }
}

export interface Titled {
  readonly id: string
  readonly title: string
}

const name = '@1password/sdk'

/**
 * Loads the SDK from the first directory that has it. It is given the token, so that it is never taken from the repository that is
 * being run, which anybody may have sent.
 */
export async function loadOnePassword(
  directories: readonly string[],
  repositoryRoot: string,
): Promise<OnePasswordSdk> {
  let refused: string | undefined
  for (const directory of directories) {
    const path = await realpath(join(directory, name)).catch(() => undefined)
    if (path === undefined) continue
    if (!isInside(path, repositoryRoot)) return load(path)
    refused ??= path
  }
  throw secretFailure(
    'secrets/provider-unavailable',
    refused === undefined
      ? `1Password’s SDK ${name} is not installed`
      : `1Password’s SDK ${name} lies in the repository, ${refused}, where Loom does not load code from`,
    `run \`npm install --prefix ~/.config/loom ${name}\``,
  )
}

function load(path: string): OnePasswordSdk {
  try {
    const loaded: unknown = createRequire(join(path, 'package.json'))(path)
    if (isSdk(loaded)) return loaded
  } catch {
    // An installation that is not whole: what to do about it is the same.
  }
  throw secretFailure(
    'secrets/provider-unavailable',
    `1Password’s SDK in ${path} cannot be loaded`,
    `install it anew: \`npm install --prefix ~/.config/loom ${name}\``,
  )
}

function isSdk(loaded: unknown): loaded is OnePasswordSdk {
  return (
    typeof loaded === 'object' &&
    loaded !== null &&
    'createClient' in loaded &&
    typeof loaded.createClient === 'function'
  )
}
