import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { identifyProcess, isAlive } from '../base/process-identity.ts'
import { isTrusted } from './trust.ts'

const prefix = 'loom-bundle-'
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
}

/** Makes a directory that nobody else may enter, below `root`, and removes those that killed processes left there. */
export async function openScratch(root: string): Promise<Scratch> {
  await sweep(root)
  const path = await mkdtemp(join(root, prefix))
  await writeFile(join(path, ownerFile), JSON.stringify(await identifyProcess(process.pid)))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

async function sweep(root: string): Promise<void> {
  const names = (await readdir(root)).filter((name) => name.startsWith(prefix))
  for (const name of names) {
    const path = join(root, name)
    if ((await isTrusted(path, process.getuid?.())) && (await isLeft(path)))
      await rm(path, { recursive: true, force: true })
  }
}

const nameless = 60 * 60 * 1000

/** Whether the process that made it is gone. One that was killed before it could say who it is made it long ago. */
async function isLeft(path: string): Promise<boolean> {
  try {
    const owner = v.parse(ownerSchema, JSON.parse(await readFile(join(path, ownerFile), 'utf8')))
    return !(await isAlive(owner))
  } catch {
    const stats = await stat(path).catch(() => undefined)
    return stats !== undefined && stats.mtimeMs < Date.now() - nameless
  }
}
