import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../base/environment.ts'
import type { FileEntry, RunFacts, SideReader } from '../parity/side.ts'
import { tryGit } from '../snapshot/git.ts'
import { gitEnvironment } from '../snapshot/git-environment.ts'

const largestFile = 1 << 20
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

export interface SourcePlaces {
  /** Directories that may have the objects of the commit; the likeliest first. */
  readonly repositories: readonly string[]
  /** Where files that were not committed may still stand. */
  readonly workspace: string | undefined
  readonly env: Environment
}

/** Reads the source of a past run from the objects that are on this machine; nothing is ever fetched. */
export function createSourceReader(
  { headSha = '', changed }: Pick<RunFacts, 'headSha' | 'changed'>,
  { repositories, workspace, env }: SourcePlaces,
): Pick<SideReader, 'files' | 'content'> {
  const ask = async (...args: string[]): Promise<Buffer | undefined> => {
    for (const cwd of repositories) {
      const result = await tryGit(args, { cwd, env: gitEnvironment(env) }).catch(() => undefined)
      if (result?.exitCode === 0) return result.stdout
    }
    return undefined
  }
  return {
    async files() {
      if (!objectId.test(headSha) || changed === undefined) return undefined
      const listed = await ask('ls-tree', '-r', '-z', headSha)
      if (listed === undefined) return undefined
      const entries = listed.toString('utf8').split('\0').slice(0, -1)
      const files = new Map(entries.map(decodeEntry))
      for (const { path, mode, blob } of changed) {
        if (mode !== undefined && blob !== undefined) files.set(path, { mode, blob })
        else files.delete(path)
      }
      return files
    },
    async content(path, { blob }) {
      const object = blob === '' ? `${headSha}:${path}` : blob
      if (!objectId.test(blob === '' ? headSha : blob)) return undefined
      const size = Number((await ask('cat-file', '-s', object)) ?? Number.NaN)
      if (size <= largestFile) return ask('cat-file', 'blob', object)
      return Number.isNaN(size) && workspace !== undefined
        ? readUncommitted(join(workspace, path), blob)
        : undefined
    },
  }
}

// <mode> <type> <id>\t<path>
function decodeEntry(text: string): [string, FileEntry] {
  const tab = text.indexOf('\t')
  const [mode = '', , blob = ''] = text.slice(0, tab).split(' ')
  return [text.slice(tab + 1), { mode, blob }]
}

/** A file of the workspace, if no job has changed it since. */
async function readUncommitted(path: string, blob: string): Promise<Uint8Array | undefined> {
  const content = await readFile(path).catch(() => undefined)
  if (content === undefined || content.length > largestFile) return undefined
  const hash = createHash(blob.length === 64 ? 'sha256' : 'sha1')
  const id = hash.update(`blob ${content.length}\0`).update(content).digest('hex')
  return id === blob ? content : undefined
}
