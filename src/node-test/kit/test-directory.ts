import { realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { openScratch, type Scratch } from '../../records/scratch.ts'
import { recover } from '../../run/recover.ts'
import { type KitTest, watchFailure } from './kit-test.ts'
import { abandonAtSignal } from './open-directories.ts'

export interface TestDirectory {
  /** Links resolved. */
  readonly path: string
  /** From now on it stays when the test fails, which is then told these lines. */
  readonly keepIfFailed: (...lines: readonly string[]) => void
}

/**
 * Makes a directory below the system's temporary one, until the test ends. A hook of the test removes it, and so does a signal that
 * ends the process; what a killed one left, jobs included, goes when the next is made. `end` ends whatever runs in it, and does
 * not fail.
 */
export async function makeTestDirectory(
  t: KitTest,
  end: () => Promise<unknown> = () => Promise.resolve(),
): Promise<TestDirectory> {
  const hasFailed = watchFailure(t)
  let telling: readonly string[] = []
  // The hook is there before the directory is: the test may end meanwhile.
  const opening = openDirectory()
  const remove = async () => (await opening)[Symbol.asyncDispose]()
  const forget = abandonAtSignal(async () => {
    await end()
    await remove()
  })
  t.after(async () => {
    try {
      await end()
      if (telling.length === 0 || !hasFailed()) return await remove()
      await (await opening).keep()
      for (const line of telling) t.diagnostic(line)
    } finally {
      forget()
    }
  })
  const { path } = await opening
  return {
    path,
    keepIfFailed: (...lines) => {
      telling = lines
    },
  }
}

async function openDirectory(): Promise<Scratch> {
  const root = await realpath(tmpdir())
  return openScratch({ root, prefix: 'loom-kit-', release: async (path) => recover(path, path) })
}
