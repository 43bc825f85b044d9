import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Output of a job that cannot be shown yet; on disk, since nobody knows how much it will be. */
export interface HeldOutput extends AsyncDisposable {
  append(text: string): Promise<void>
  /** Gives everything piece by piece. Where the disk has failed it ends by saying so. */
  copyTo(out: (text: string) => void | Promise<void>): Promise<void>
}

/**
 * Holds output in a file that has no name as soon as it is open: a kill leaves nothing, and no job can write into it. Trouble with
 * it is told in place of the output.
 */
export function holdOutput(path: string): HeldOutput {
  let file: FileHandle | undefined
  let trouble: string | undefined
  const trying = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      trouble ??= error instanceof Error ? error.message : String(error)
    }
  }
  return {
    async append(text) {
      if (trouble !== undefined) return
      await trying(async () => {
        file ??= await create(path)
        await file.writeFile(text)
      })
    },
    async copyTo(out) {
      const open = file
      if (open !== undefined)
        await trying(async () => {
          for await (const piece of open.createReadStream({ start: 0, encoding: 'utf8', autoClose: false }))
            await out(String(piece))
        })
      if (trouble !== undefined)
        await out(`\n(the rest of this output is in the run’s logs only: ${trouble})\n`)
    },
    async [Symbol.asyncDispose]() {
      await file?.close()
    },
  }
}

async function create(path: string): Promise<FileHandle> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const file = await open(path, 'wx+', 0o600)
  await rm(path)
  return file
}
