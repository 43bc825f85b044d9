import type { WriteStream } from 'node:tty'
import type { Io, Output } from './io.ts'

/** The real process as `Io`. A reader that goes away (`loom logs | head`) ends the process quietly. */
export function processIo(): Io {
  return {
    args: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    stdin: { isTerminal: process.stdin.isTTY, readLine },
  }
}

async function readLine(signal: AbortSignal): Promise<string | undefined> {
  const { createInterface } = await import('node:readline')
  const lines = createInterface({ input: process.stdin })
  try {
    return await new Promise((resolve) => {
      lines.once('line', resolve)
      const end = () => {
        resolve(undefined)
      }
      lines.once('close', end)
      if (signal.aborted) end()
      else signal.addEventListener('abort', end, { once: true })
    })
  } finally {
    lines.close()
    process.stdin.pause()
  }
}

/** A pipe without a reader; a terminal that was closed. */
function isReaderGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'EIO' || code === 'ENXIO' || code === 'ECONNRESET'
}

function outputOf(stream: WriteStream): Output {
  let isNeeded = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isReaderGone(error)) throw error
    if (isNeeded) process.exit(0)
  })
  return {
    isTerminal: stream.isTTY,
    columns: () => (stream.isTTY ? stream.columns : 80),
    rows: () => (stream.isTTY ? stream.rows : 24),
    write: (text) => {
      if (stream.destroyed || stream.write(text)) return undefined
      return new Promise((resolve) => {
        stream.once('drain', resolve).once('close', resolve)
      })
    },
    outlive: () => {
      isNeeded = false
    },
  }
}
