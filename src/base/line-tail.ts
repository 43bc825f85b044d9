import { open } from 'node:fs/promises'
import { hasCode } from './files.ts'

/** Reads a text file that grows: each call gives the lines that became whole since the last one, without their ends. */
export interface LineTail {
  read(path: string): AsyncGenerator<string[]>
}

const firstLength = 256 * 1024

/** A tail that begins at the start of its file. A file that is not there has no lines yet. The path may change between calls. */
export function createLineTail(): LineTail {
  let offset = 0
  return {
    async *read(path) {
      const file = await open(path, 'r').catch((error: unknown) => {
        if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined
        throw error
      })
      if (file === undefined) return
      try {
        let buffer = Buffer.allocUnsafe(firstLength)
        for (;;) {
          const { bytesRead } = await file.read(buffer, 0, buffer.length, offset)
          const end = buffer.subarray(0, bytesRead).lastIndexOf(0x0a)
          if (end !== -1) {
            offset += end + 1
            yield buffer.toString('utf8', 0, end).split('\n')
          } else if (bytesRead < buffer.length) return
          else buffer = Buffer.allocUnsafe(buffer.length * 2)
        }
      } finally {
        await file.close()
      }
    },
  }
}
