import { open } from 'node:fs/promises'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { StepRecords, TestRecorder } from '../provider.ts'
import type { JobContainer } from './container.ts'
import { asking } from './failure.ts'
import { packFiles } from './pack-files.ts'
import { readTar } from './read-tar.ts'

const root = '.loom-tests'
const recordName = /^[\w.-]+\.jsonl$/
/** Of one process; what is beyond is left behind. */
const longestFile = 256 * 1024 * 1024

/** Makes places for the records of a container's steps in the container itself, so that any engine will do. */
export function createContainerTests(
  { container, user: { uid, gid } }: Pick<JobContainer, 'container' | 'user'>,
  { name, bytes }: TestRecorder,
): () => Promise<StepRecords> {
  let steps = 0
  return async () => {
    steps += 1
    const own = `${root}/${steps}`
    const made = [
      { name: root, mode: 0o755 },
      { name: `${root}/node_modules`, mode: 0o755 },
      { name: `${root}/node_modules/${name}`, mode: 0o444, bytes },
      { name: own, mode: 0o700, uid, gid },
    ]
    await asking('make a place for records of tests', async () =>
      container.putArchive(await packFiles(steps === 1 ? made : made.slice(-1)), { path: '/' }),
    )
    return {
      modulePath: `/${root}/node_modules/${name}`,
      directory: `/${own}`,
      moveTo: async (to, signal) =>
        asking('read the records of tests', async () => {
          const stream = await container.getArchive({ path: `/${own}`, abortSignal: signal })
          await writeFiles(Readable.from(stream as AsyncIterable<Uint8Array>), String(steps), to)
        }),
    }
  }
}

/** Only plain files directly in the directory: a job may have put anything there. */
async function writeFiles(tar: Readable, prefix: string, to: string): Promise<void> {
  await mkdir(to, { mode: 0o700 })
  for await (const { path, type, content } of readTar(tar, prefix)) {
    const name = path.toString()
    if (type !== 'file' || !recordName.test(name)) continue
    await using file = await open(join(to, name), 'wx', 0o600)
    let left = longestFile
    for await (const chunk of content) {
      if (left <= 0) continue
      await file.write(chunk.subarray(0, left))
      left -= chunk.length
    }
  }
}
