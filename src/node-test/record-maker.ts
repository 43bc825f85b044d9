import { sep } from 'node:path'
import type { TestRecord } from '../model/test-record.ts'
import { relativePath } from './workspace-path.ts'
import { describeError, failureOf, type Failure } from './test-error.ts'
import type { TestEvent, TestEventData } from './test-event.ts'

/** What node:test itself counts as cancelled. */
const cancelling = ['cancelledByParent', 'testAborted', 'testTimeoutFailure']

/**
 * Makes records of the events of one root, fed in order. Ids are not numbered yet. A suite has a record only where it fails of
 * itself, as by a hook; a file without tests, or that ends in another way than its tests say, is a test of the file's name.
 */
export function createRecordMaker(workspace: string): (event: TestEvent) => TestRecord | undefined {
  const above: string[] = []
  return ({ type, data }) => {
    if (type === 'test:start') {
      above.length = Math.min(above.length, data.nesting)
      above.push(data.name)
    }
    if (type !== 'test:pass' && type !== 'test:fail') return undefined
    const failure = type === 'test:fail' ? failureOf(data.details?.error) : undefined
    if (data.details?.type === 'suite' && (failure === undefined || failure.type === 'subtestsFailed'))
      return undefined
    return recordOf(data, { above: above.slice(0, data.nesting), failure, workspace })
  }
}

interface Surroundings {
  readonly above: readonly string[]
  readonly failure: Failure | undefined
  readonly workspace: string
}

function recordOf(data: TestEventData, { above, failure, workspace }: Surroundings): TestRecord {
  const file = data.file === undefined ? undefined : relativePath(data.file, workspace)
  const isFile = file !== undefined && isNameOfFile(data)
  const outcome = outcomeOf(data, failure)
  const error = failure && describeError(failure, workspace)
  const line = isFile ? undefined : (lineOf(data) ?? lineIn(file, error?.location))
  const names = isFile ? [] : [...above, data.name].map((name) => name.replaceAll(`${workspace}/`, ''))
  return {
    id: [...(file === undefined ? [] : [file]), ...names].join(' > '),
    name: isFile ? file : data.name,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    outcome,
    duration_ms: data.details?.duration_ms ?? 0,
    ...(error !== undefined && (outcome === 'fail' || outcome === 'cancelled') && { error }),
  }
}

/** As the summary of node:test counts. */
function outcomeOf({ skip, todo }: TestEventData, failure: Failure | undefined): TestRecord['outcome'] {
  if (skip !== undefined && skip !== false) return 'skip'
  if (todo !== undefined && todo !== false) return 'todo'
  if (failure === undefined) return 'pass'
  return cancelling.includes(failure.type) ? 'cancelled' : 'fail'
}

/** No line for a test on one that a compiler has joined of many, as tsx does: its number means nothing. */
function lineOf({ file = '', line, column = 1 }: TestEventData): number | undefined {
  const isJoined =
    column > 300 || (/\.[cm]?tsx?$/.test(file) && line !== undefined && line <= 2 && column > 20)
  return isJoined ? undefined : line
}

/** The line of a place in a file, where that is the place's file. */
function lineIn(file: string | undefined, place: string | undefined): number | undefined {
  if (file === undefined || place?.startsWith(`${file}:`) !== true) return undefined
  return Number(place.slice(file.length + 1).split(':')[0])
}

/** Node 20 names the test of a file by its absolute path, later ones by the path as the command line had it. */
function isNameOfFile({ name, nesting, file = '', line, column }: TestEventData): boolean {
  return nesting === 0 && line === 1 && column === 1 && (name === file || file.endsWith(`${sep}${name}`))
}
