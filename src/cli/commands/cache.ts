import { LoomFailure } from '../../diagnostics/failure.ts'
import { nearest } from '../../diagnostics/suggest.ts'
import { parseSize } from '../../base/size.ts'
import { formatAge, formatBytes, formatTable, harmlessLine } from '../../report/format.ts'
import { cacheDirectory, cacheScope } from '../../run/caches.ts'
import { type ExplainedCache, explainCaches } from '../../run/explain-caches.ts'
import { readGitFacts } from '../../snapshot/git-facts.ts'
import { openRepository } from '../../snapshot/repository.ts'
import type { CacheScope } from '../../storage/cache/entry.ts'
import {
  type ListedEntry,
  listEntries,
  pruneCache,
  releaseKey,
  removeKeys,
} from '../../storage/cache/manage.ts'
import { parseAge } from '../age.ts'
import { readConfig } from '../../run/config.ts'
import { printDiagnostics } from '../diagnostics.ts'
import { exitCodes } from '../../model/exit.ts'
import { type Io, workingDirectory } from '../io.ts'
import { listenForSignals } from '../../run/signals.ts'

interface CacheFlags {
  json?: boolean
  directory?: string
}

/** `loom cache ls`: the entries of this repository, the newest first; with `--all` of every one. */
export async function cacheLs(flags: CacheFlags & { all?: boolean }, io: Io): Promise<number> {
  const { directory, scope } = flags.all === true ? await anywhere(flags, io) : await here(flags, io)
  const entries = await listEntries(directory, scope)
  if (flags.json === true) {
    await io.stdout.write(`${JSON.stringify(entries.map(toJson), null, 2)}\n`)
    return exitCodes.ok
  }
  const rows = entries.map((entry) => [
    ...(scope === undefined ? [entry.repository] : []),
    shownKey(entry.key),
    formatBytes(entry.sizeBytes),
    formatAge(Date.parse(entry.usedAt), Date.now()),
    entry.paths.join(' '),
    entry.quarantined === undefined ? '' : 'quarantined',
  ])
  const head = [...(scope === undefined ? ['repository'] : []), 'key', 'size', 'used', 'paths', '']
  const total = formatBytes(entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0))
  if (rows.length > 0) await io.stdout.write(`${formatTable([head, ...rows.map((row) => row.map(plain))])}\n`)
  await io.stdout.write(`${counted(entries.length)}, ${total}, in ${directory}\n`)
  return exitCodes.ok
}

export interface CacheExplainFlags extends CacheFlags {
  workflow?: string
  job?: string
  name?: string
}

/** `loom cache explain`: what a run would find now, and why not more. */
export async function cacheExplain(flags: CacheExplainFlags, io: Io): Promise<number> {
  const directory = workingDirectory(io, flags.directory)
  const repository = await openRepository(directory, io.env)
  const { cache, secrets, workspaceRoot } = await readConfig(repository.root, io.env)
  using signals = listenForSignals()
  const { signal } = signals
  const root = workspaceRoot === undefined ? {} : { workspaceRoot }
  const explained = await explainCaches({
    ...{ repository, directory, workflow: flags.workflow, job: flags.job },
    cacheDirectory: cache.directory ?? cacheDirectory(io.env),
    settings: { env: io.env, secrets, signal, ...root },
  }).catch((error: unknown) => {
    if (signal.aborted) return undefined
    throw error
  })
  if (explained === undefined) return signals.exitCode() ?? exitCodes.failed
  if (!explained.ok) {
    await printDiagnostics(explained.diagnostics, io)
    return exitCodes.usage
  }
  const found = named(explained.value, flags.name)
  if (flags.json === true) await io.stdout.write(`${JSON.stringify(found.map(explainedToJson), null, 2)}\n`)
  else if (found.length === 0) await io.stdout.write('no job has a cache\n')
  else for (const one of found) await io.stdout.write(describe(one))
  return exitCodes.ok
}

function named(explained: readonly ExplainedCache[], name: string | undefined): readonly ExplainedCache[] {
  const found = explained.filter((one) => name === undefined || one.name === name)
  if (found.length > 0 || name === undefined) return found
  const known = explained.map((one) => `\`${one.name}\``)
  throw new LoomFailure('usage', {
    code: 'cache/unknown-name',
    message: `no cache of that job is called \`${name}\``,
    hint: known.length === 0 ? 'give it `cache:` in the workflow' : `its caches are ${known.join(', ')}`,
  })
}

function describe({ job, name, key, result, found, miss, warnings }: ExplainedCache): string {
  const at = (time: string) => formatAge(Date.parse(time), Date.now())
  const lines = [
    `${job}  cache ${name}  ${key}`,
    found === undefined || result === 'miss' || result === 'unusable'
      ? `  ${result}`
      : `  ${result}${result === 'fallback' ? ` ${found.key}` : ''}, ${formatBytes(found.sizeBytes)}, saved ${at(found.createdAt)}`,
    ...(miss === undefined
      ? []
      : [`  nearest: ${miss.nearestKey}`, ...miss.differences.map((one) => `    ${one}`)]),
    ...(miss === undefined && result === 'miss' ? ['  nothing is there yet to compare with'] : []),
    ...warnings.map(({ message }) => `  warning: ${message}`),
  ]
  return lines.map((line) => `${plain(line)}\n`).join('')
}

/** `loom cache prune`: brings the whole cache below a size, and removes what was not used for long. */
export async function cachePrune(
  flags: CacheFlags & { maxSize?: string; olderThan?: string },
  io: Io,
): Promise<number> {
  const { directory, maxSizeBytes } = await anywhere(flags, io)
  const now = new Date()
  const most = flags.maxSize === undefined ? maxSizeBytes : sizeOf(flags.maxSize)
  const unused =
    flags.olderThan === undefined
      ? {}
      : { unusedSince: new Date(now.getTime() - parseAge(flags.olderThan, { code: 'cache/wrong-age' })) }
  const { entries, bytes } = await pruneCache(directory, { maxSizeBytes: most, now, ...unused })
  return tellRemoved({ keys: entries.map(({ entry }) => entry.key), bytes }, flags, io)
}

/** `loom cache rm`: entries of this repository by their keys, or all of them. */
export async function cacheRm(
  flags: CacheFlags & { keys: readonly string[]; all?: boolean },
  io: Io,
): Promise<number> {
  if ((flags.all === true) === flags.keys.length > 0)
    throw new LoomFailure('usage', {
      code: 'cache/nothing-named',
      message: 'expected keys to remove, or `--all`, and not both',
      hint: 'run `loom cache ls` to see the keys',
    })
  const { directory, scope } = await here(flags, io)
  if (flags.all !== true) await refuseUnknown(flags.keys, directory, scope)
  const { entries, bytes } = await removeKeys(directory, scope, flags.all === true ? 'all' : flags.keys)
  return tellRemoved({ keys: entries.map(({ entry }) => entry.key), bytes }, flags, io)
}

/** `loom cache release`: lets restores use entries again that were put in quarantine. */
export async function cacheRelease(flags: CacheFlags & { keys: readonly string[] }, io: Io): Promise<number> {
  const { directory, scope } = await here(flags, io)
  await refuseUnknown(flags.keys, directory, scope)
  for (const key of flags.keys) {
    const count = await releaseKey(directory, scope, key)
    await io.stdout.write(`${plain(key)}: ${count === 0 ? 'was not in quarantine' : 'released'}\n`)
  }
  return exitCodes.ok
}

async function tellRemoved(
  removed: { readonly keys: readonly string[]; readonly bytes: number },
  { json }: CacheFlags,
  io: Io,
): Promise<number> {
  await io.stdout.write(
    json === true
      ? `${JSON.stringify({ removed: removed.keys, bytes: removed.bytes }, null, 2)}\n`
      : `${removed.keys.map((key) => `${shownKey(key)}\n`).join('')}removed ${counted(removed.keys.length)}, ${formatBytes(removed.bytes)}\n`,
  )
  return exitCodes.ok
}

/** The cache as this repository sees it. */
async function here(flags: CacheFlags, io: Io): Promise<{ directory: string; scope: CacheScope }> {
  const repository = await openRepository(workingDirectory(io, flags.directory), io.env)
  const { cache } = await readConfig(repository.root, io.env)
  const git = await readGitFacts(repository)
  return {
    directory: cache.directory ?? cacheDirectory(io.env),
    scope: cacheScope({ git, repositoryRoot: repository.root, env: io.env }),
  }
}

/** The cache of all repositories. Where this is none, your own config counts. */
async function anywhere(flags: CacheFlags, io: Io) {
  const repository = await openRepository(workingDirectory(io, flags.directory), io.env).catch(
    (error: unknown) => {
      if (error instanceof LoomFailure) return undefined
      throw error
    },
  )
  const { cache } = await readConfig(repository?.root, io.env)
  const { directory = cacheDirectory(io.env), maxSizeBytes } = cache
  return { directory, scope: undefined, maxSizeBytes: maxSizeBytes ?? Infinity }
}

async function refuseUnknown(keys: readonly string[], directory: string, scope: CacheScope): Promise<void> {
  const known = (await listEntries(directory, scope)).map(({ key }) => key)
  const wrong = keys.find((key) => !known.includes(key))
  if (wrong !== undefined) throw unknownKey(wrong, known)
}

function unknownKey(key: string, known: readonly string[]): LoomFailure {
  const near = nearest(key, known) ?? known.find((one) => one.startsWith(key))
  const hint = near === undefined ? 'run `loom cache ls` to see the keys' : `did you mean \`${near}\`?`
  return new LoomFailure('usage', {
    code: 'cache/unknown-key',
    message: `no entry has the key \`${key}\``,
    hint,
  })
}

function sizeOf(text: string): number {
  const bytes = parseSize(text)
  if (bytes !== undefined) return bytes
  throw new LoomFailure('usage', {
    code: 'cache/wrong-size',
    message: `\`${text}\` is no size, expected one such as 500MB or 10GiB`,
    hint: 'write `--max-size 5GiB`',
  })
}

function counted(entries: number): string {
  return `${entries} ${entries === 1 ? 'entry' : 'entries'}`
}

function plain(text: string): string {
  return harmlessLine(text.replaceAll('\n', ' '), false)
}

/** Names as all other JSON that Loom prints has them. */
function toJson({ sizeBytes, createdAt, usedAt, ...entry }: ListedEntry) {
  return { ...entry, size_bytes: sizeBytes, created_at: createdAt, used_at: usedAt }
}

function explainedToJson({ found, miss, ...cache }: ExplainedCache) {
  return {
    ...cache,
    ...(found === undefined ? {} : { found: toJson(found) }),
    ...(miss === undefined ? {} : { miss: { nearest_key: miss.nearestKey, differences: miss.differences } }),
  }
}

const longestKey = 120

/** A key as a table has it: some are as long as their texts. */
function shownKey(key: string): string {
  return plain(key.length <= longestKey ? key : `${key.slice(0, longestKey - 1)}…`)
}
