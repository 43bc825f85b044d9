import { rm } from 'node:fs/promises'
import { isMarkAlive, leaveMark } from './process-mark.ts'

/**
 * Takes a lock that ends with its process, however that ends. Undefined when a living process has it. Dispose it when done.
 *
 * The lock is a row of marks, `path`, `path.1`, `path.2`…: who finds only marks of dead processes adds the next one. No mark of
 * another process is taken away before the lock is held, so two that come upon a dead one's lock never both get it.
 */
export async function takeLock(path: string): Promise<AsyncDisposable | undefined> {
  const marks: string[] = []
  for (let at = 0; ; at += 1) {
    const mark = at === 0 ? path : `${path}.${at}`
    marks.push(mark)
    if (await leaveMark(mark)) break
    const alive = await isMarkAlive(mark)
    if (alive === true) return undefined
    // It was there and is gone: its owner has just ended, and so the row begins anew.
    if (alive === undefined) return takeLock(path)
  }
  return {
    async [Symbol.asyncDispose]() {
      // From the first on: who comes meanwhile finds no dead mark before the own one.
      for (const mark of marks) await rm(mark, { force: true })
    },
  }
}
