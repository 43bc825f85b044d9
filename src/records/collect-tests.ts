import { constants } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { compare } from '../base/compare.ts'
import { hasCode } from '../base/files.ts'
import { createOccurrences } from '../base/occurrences.ts'
import { type TestRecord, testRecordSchema } from '../model/test-record.ts'

export interface CollectedTests {
  /** Sorted by id; of several with the same id, all but the first are numbered. */
  readonly records: readonly TestRecord[]
  /** Lines that are no record: of a program that was killed while it wrote, or of something else that wrote there. */
  readonly damagedLines: number
}

const longestFile = 256 * 1024 * 1024

/**
 * Reads what the test runners of a step have left in `LOOM_TEST_RECORDS`, a file of each process. A job can write anything there:
 * only regular files are read, and of each at most 256 MiB. A directory that is not there holds no tests.
 */
export async function collectTests(directory: string): Promise<CollectedTests> {
  const numbered = createOccurrences()
  const records: TestRecord[] = []
  let damagedLines = 0
  for (const path of await filesIn(directory))
    for await (const line of linesOf(path)) {
      const record = decodeRecord(line)
      if (record === undefined) damagedLines += 1
      else records.push({ ...record, id: numbered(record.id) })
    }
  records.sort((a, b) => compare(a.id, b.id))
  return { records, damagedLines }
}

async function filesIn(directory: string): Promise<string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
      .map((entry) => join(directory, entry.name))
      .sort(compare)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  // What was a file when it was listed may be a link by now.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  yield* createInterface({ input: file.createReadStream({ end: longestFile }), crlfDelay: Infinity })
}

function decodeRecord(line: string): TestRecord | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  const result = v.safeParse(testRecordSchema, value)
  return result.success ? result.output : undefined
}
