import { inspect, stripVTControlCharacters } from 'node:util'
import type { TestError } from '../model/test-record.ts'
import { relativePath } from './workspace-path.ts'

/** Why node:test says that a test failed. */
export interface Failure {
  /** node:test's `failureType`: `testCodeFailure`, `subtestsFailed`, `cancelledByParent`… */
  readonly type: string
  /** What the test threw, or a sentence of node:test. */
  readonly cause: unknown
  /** How the process of a test file ended. */
  readonly exitCode?: unknown
  readonly signal?: unknown
}

const longestMessage = 8192
const longestValue = 4096

/** What stands in the `details.error` of a failed test. */
export function failureOf(error: unknown): Failure {
  if (typeof error !== 'object' || error === null) return { type: '', cause: error }
  const { failureType, cause, exitCode, signal } = error as Readonly<Record<string, unknown>>
  return { type: String(failureType), cause: cause ?? error, exitCode, signal }
}

/** An error as bounded text without colours. Tests may throw anything, also what throws when it is looked at. */
export function describeError(failure: Failure, workspace: string): TestError {
  try {
    return textsOf(failure, workspace)
  } catch (error) {
    return { message: `what the test threw cannot be shown: ${String(error)}` }
  }
}

// The error of another process or context is no instance of this one's classes, so it is known by its parts.
function textsOf(failure: Failure, workspace: string): TestError {
  const { cause } = failure
  if (typeof cause !== 'object' || cause === null) return { message: sentenceOf(failure) }
  const { name, message, stack, expected, actual, operator } = cause as Readonly<Record<string, unknown>>
  if (typeof message !== 'string') return { message: bounded(inspect(cause), longestMessage) }
  const isPlain = typeof name !== 'string' || name === 'Error' || name === 'AssertionError'
  const location = typeof stack === 'string' ? locationIn(stack, workspace) : undefined
  return {
    message: bounded(isPlain ? message : `${name}: ${message}`, longestMessage),
    ...('expected' in cause && { expected: valueText(expected) }),
    ...('actual' in cause && { actual: valueText(actual) }),
    ...(typeof operator === 'string' && { operator }),
    ...(location !== undefined && { location }),
  }
}

function sentenceOf({ cause, exitCode, signal }: Failure): string {
  if (typeof signal === 'string') return `the test file was ended by ${signal}`
  if (typeof exitCode === 'number') return `the test file ended with exit code ${exitCode}`
  return bounded(typeof cause === 'string' ? cause : inspect(cause), longestMessage)
}

function valueText(value: unknown): string {
  return bounded(inspect(value, { depth: 4, maxArrayLength: 50, maxStringLength: 2048 }), longestValue)
}

function bounded(text: string, length: number): string {
  const plain = stripVTControlCharacters(text)
  return plain.length <= length ? plain : `${plain.slice(0, length)}…`
}

const frame = /^\s+at (?:.*\()?((?:file:\/\/)?\/[^()]*):(\d+):(\d+)\)?$/

/** The innermost place of the workspace's own sources in a stack, else the innermost that is not Node's. */
function locationIn(stack: string, workspace: string): string | undefined {
  const places = stack.split('\n').flatMap((text) => {
    const [, file, line, column] = frame.exec(text) ?? []
    return file === undefined ? [] : [`${relativePath(file, workspace)}:${line}:${column}`]
  })
  return places.find((place) => !/^\.\.\/|^\/|(^|\/)node_modules\//.test(place)) ?? places[0]
}
