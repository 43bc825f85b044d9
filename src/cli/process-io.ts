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
  }
}

function outputOf(stream: WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  return {
    isTerminal: stream.isTTY,
    columns: () => (stream.isTTY ? stream.columns : 80),
    rows: () => (stream.isTTY ? stream.rows : 24),
    write: (text) => {
      if (stream.write(text)) return undefined
      return new Promise((resolve) => {
        stream.once('drain', resolve)
      })
    },
  }
}
