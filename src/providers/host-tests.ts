import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StepRecords, TestRecorder } from './provider.ts'

/** Makes places for the records of a session's steps, below a directory outside of the workspace that is gone with the session. */
export function createHostTests(directory: string, recorder: TestRecorder): () => Promise<StepRecords> {
  const modulePath = join(directory, 'node_modules', recorder.name)
  let steps = 0
  return async () => {
    steps += 1
    const own = join(directory, String(steps))
    await mkdir(own, { recursive: true, mode: 0o700 })
    if (steps === 1) {
      await mkdir(join(directory, 'node_modules'))
      await writeFile(modulePath, recorder.bytes)
    }
    return { modulePath, directory: own, moveTo: async (to) => rename(own, to) }
  }
}
