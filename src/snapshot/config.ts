import { git } from './git.ts'
import type { Repository } from './repository.ts'

/** One value of git's config, as one scope has it. Keys are as git prints them: section and name in small letters. */
export interface ConfigEntry {
  readonly scope: string
  readonly key: string
  readonly value: string
}

const known = new WeakMap<Repository, Promise<readonly ConfigEntry[]>>()

/** Everything that git's config says for a repository, from all scopes, the lowest first. Read once after it was opened. */
export function readConfig(repository: Repository): Promise<readonly ConfigEntry[]> {
  const config = known.get(repository) ?? listConfig(repository)
  known.set(repository, config)
  return config
}

async function listConfig(repository: Repository): Promise<ConfigEntry[]> {
  const args = ['config', '--list', '-z', '--show-scope', '--includes']
  const output = await git(args, { cwd: repository.root, env: repository.env })
  const fields = output.toString('utf8').split('\0')
  const entries: ConfigEntry[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [scope = '', record = ''] = fields.slice(at, at + 2)
    const end = record.indexOf('\n')
    const key = end === -1 ? record : record.slice(0, end)
    entries.push({ scope, key, value: end === -1 ? 'true' : record.slice(end + 1) })
  }
  return entries
}

/** The value that counts: the last one. */
export function configValue(config: readonly ConfigEntry[], key: string): string | undefined {
  return config.findLast((entry) => entry.key === key)?.value
}

const filterKey = /^filter\.(.+)\.(clean|smudge|process)$/

/** Names of the content filters (`filter.<name>`) that the user's or the repository's config defines. */
export function filtersIn(config: readonly ConfigEntry[]): string[] {
  return [...new Set(config.flatMap(({ key }) => filterKey.exec(key)?.[1] ?? []))]
}
