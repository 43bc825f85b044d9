import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const flushMs = 100
const flushLength = 256 * 1024

/** A file of whole lines that grows. Lines gather for at most 100 ms; the file is open only while it is written often. */
export interface LineFile {
  append(line: string): void
  /** Writes what has gathered and closes the file; a later line opens it again. */
  close(): void
}

/**
 * Appends to one file. Writing blocks, so a fast producer is slowed by the disk and nothing piles up in memory; a torn last line
 * is all that a kill can leave.
 */
export function createLineFile(path: string, onError: (error: unknown) => void): LineFile {
  let fd: number | undefined
  let gathered = ''
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (gathered === '') return
    const text = gathered
    gathered = ''
    try {
      fd ??= openAppend(path)
      writeLines(fd, Buffer.from(text))
    } catch (error) {
      onError(error)
    }
  }
  return {
    append(line) {
      gathered += line
      if (gathered.length >= flushLength) flush()
      else timer ??= setTimeout(flush, flushMs).unref()
    },
    close() {
      flush()
      const open = fd
      fd = undefined
      if (open === undefined) return
      try {
        closeSync(open)
      } catch (error) {
        onError(error)
      }
    },
  }
}

/** Writes lines to the end of a file. What a full disk takes only a part of goes again, so that a later line is not torn. */
function writeLines(fd: number, lines: Buffer): void {
  let written = 0
  try {
    while (written < lines.length) written += writeSync(fd, lines, written)
  } catch (error) {
    const torn = written - (lines.lastIndexOf(0x0a, written - 1) + 1)
    if (written > 0 && torn > 0) ftruncateSync(fd, fstatSync(fd).size - torn)
    throw error
  }
}

function openAppend(path: string): number {
  try {
    return openSync(path, 'a', 0o600)
  } catch {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    return openSync(path, 'a', 0o600)
  }
}
