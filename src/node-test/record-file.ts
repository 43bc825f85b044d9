import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { TestRecord } from '../model/test-record.ts'

/** Where one process leaves its records. */
export interface RecordFile {
  /** Keeps a record for at most 100 ms. */
  readonly add: (record: TestRecord) => void
  /** Writes what is kept, whole lines only. */
  readonly flush: () => void
}

// Before a test can put a clock of its own in its place.
const { setTimeout } = globalThis
const flushAfterMs = 100
const flushAtChars = 65_536

/**
 * A new file of the process in a directory, made with its first record; a process that is killed leaves what it had reported. Names
 * sort by the time of their start. The first error of the disk is told on standard error, and ends the recording.
 */
export function createRecordFile(directory: string): RecordFile {
  const name = `${Date.now()}-${process.pid}-${process.hrtime.bigint()}.jsonl`
  let descriptor: number | undefined
  let kept = ''
  let isBroken = false
  const flush = () => {
    if (kept === '' || isBroken) return
    const bytes = Buffer.from(kept)
    kept = ''
    try {
      descriptor ??= openSync(join(directory, name), 'ax', 0o600)
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at)
    } catch (error) {
      isBroken = true
      if (descriptor !== undefined) closeSync(descriptor)
      // A warning of the process would come too late where the process is about to exit.
      process.stderr.write(`loom: the records of the tests are incomplete: ${String(error)}\n`)
    }
  }
  return {
    add(record) {
      if (kept === '') setTimeout(flush, flushAfterMs).unref()
      kept += `${JSON.stringify(record)}\n`
      if (kept.length >= flushAtChars) flush()
    },
    flush,
  }
}
