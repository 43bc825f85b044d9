import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { identifyProcess, isAlive } from '../base/process-identity.ts'
import { removeTree } from '../base/remove-tree.ts'
import { isTrusted } from './trust.ts'

const ownerFile = 'owner.json'
const ownerSchema = v.object({
  pid: v.number(),
  start_time: v.string(),
  boot_id: v.string(),
  pid_namespace: v.optional(v.string()),
})

/** An own directory, `path`, that is gone when it is disposed of. */
export interface Scratch extends AsyncDisposable {
  readonly path: string
  /** Leaves it to the user: nothing removes it any more. */
  keep(): Promise<void>
}

export interface ScratchOptions {
  readonly root: string
  /** What the names of such directories begin with. */
  readonly prefix: string
  /** Done with each directory that a killed process left, before it is removed. */
  readonly release?: (path: string) => Promise<void>
}

/** Makes a directory that nobody else may enter, below `root`, and removes those that killed processes left there. */
export async function openScratch({ root, prefix, release }: ScratchOptions): Promise<Scratch> {
  for (const path of await listLeft(root, prefix)) {
    await release?.(path)
    await removeTree(path)
  }
  const path = await mkdtemp(join(root, prefix))
  const owner = join(path, ownerFile)
  await writeFile(owner, JSON.stringify(await identifyProcess(process.pid)))
  return {
    path,
    keep: async () => writeFile(owner, JSON.stringify(kept)),
    [Symbol.asyncDispose]: async () => removeTree(path),
  }
}

async function listLeft(root: string, prefix: string): Promise<string[]> {
  const left: string[] = []
  for (const name of await readdir(root)) {
    const path = join(root, name)
    const isOwn = name.startsWith(prefix) && (await isTrusted(path, process.getuid?.()))
    if (isOwn && (await isLeft(path))) left.push(path)
  }
  return left
}

const kept = { kept: true }
const keptSchema = v.object({ kept: v.literal(true) })
const nameless = 60 * 60 * 1000

/** Whether the process that made it is gone. One that was killed before it could say who it is made it long ago. */
async function isLeft(path: string): Promise<boolean> {
  try {
    const owner: unknown = JSON.parse(await readFile(join(path, ownerFile), 'utf8'))
    return !v.is(keptSchema, owner) && !(await isAlive(v.parse(ownerSchema, owner)))
  } catch {
    const stats = await stat(path).catch(() => undefined)
    return stats !== undefined && stats.mtimeMs < Date.now() - nameless
  }
}
