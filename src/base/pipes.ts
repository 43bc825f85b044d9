import { randomBytes } from 'node:crypto'
import { constants, mkdirSync, openSync, rmSync, unlinkSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { hasCode } from './files.ts'
import { runCommand } from './process.ts'

const madeAtOnce = 32

/** A pipe of the operating system. Close the writing end once a child has it. */
export interface Pipe {
  readonly reader: Socket
  readonly writer: number
}

/**
 * Makes real pipes. What Node gives a child as `'pipe'` is a socket, and a script that opens `/dev/stdout` or `/dev/stderr`
 * fails on a socket (`ENXIO`), as it never does in CI. Named pipes are made in `scratch`, a
 * directory of their own, a batch at a time, and unlinked once open.
 */
export function createPipes(scratch: string): { open(): Promise<Pipe> } & Disposable {
  let batch: Promise<string[]> | undefined
  const take = async (): Promise<string> => {
    batch ??= makeBatch(scratch)
    const current = batch
    const name = (await current).pop()
    if (name !== undefined) return name
    if (batch === current) batch = undefined
    return take()
  }
  return {
    async open() {
      for (;;) {
        const current = batch
        try {
          return openPipe(await take())
        } catch (error) {
          // A job that removed the scratch directory took the others of the batch with it. New ones are made once.
          if (!hasCode(error, 'ENOENT') || current === undefined) throw error
          if (batch === current) batch = undefined
        }
      }
    },
    [Symbol.dispose]() {
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}

function openPipe(path: string): Pipe {
  // Neither waits: the reader does not block, and the writer finds it there.
  const readerFd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const writer = openSync(path, constants.O_WRONLY)
  unlinkSync(path)
  return { reader: new Socket({ fd: readerFd, readable: true, writable: false }), writer }
}

async function makeBatch(directory: string): Promise<string[]> {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const prefix = randomBytes(4).toString('hex')
  const names = Array.from({ length: madeAtOnce }, (_, at) => join(directory, `${prefix}-${at}`))
  const { exitCode, stderr } = await runCommand(['mkfifo', '-m', '600', ...names], { env: process.env })
  if (exitCode !== 0) throw new Error(`mkfifo failed: ${stderr.toString('utf8').trim()}`)
  return names
}
