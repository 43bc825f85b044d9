import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ConfigEntry, configValue } from './config.ts'
import type { Repository } from './repository.ts'

/** How a source is checked out, as far as jobs can tell though the tree is the same. */
export interface CheckoutFacts {
  /** Without the whole history. */
  readonly shallow: boolean
  /** Values of git's config that change bytes or modes of a checkout, by key. */
  readonly config: Readonly<Record<string, string>>
}

const telling = [
  'core.autocrlf',
  'core.eol',
  'core.filemode',
  'core.ignorecase',
  'core.precomposeunicode',
  'core.sparsecheckout',
  'core.symlinks',
]

export function readCheckoutFacts(repository: Repository, config: readonly ConfigEntry[]): CheckoutFacts {
  const values = telling.flatMap((key) => {
    const value = configValue(config, key)
    return value === undefined ? [] : [[key, value.toLowerCase()] as const]
  })
  return { shallow: existsSync(join(repository.commonDir, 'shallow')), config: Object.fromEntries(values) }
}
