import type { TestRecord } from '../../model/test-record.ts'

/** A report that cannot be read any further. */
export class JunitError extends Error {
  override readonly name = 'JunitError'
  constructor(problem: string, line?: number) {
    super(line === undefined ? problem : `line ${line}: ${problem}`)
  }
}

export interface JunitOptions {
  /** Directories that names of files may begin with; they are taken away. */
  readonly roots: readonly string[]
}

/** Takes a report piece by piece. Throws a `JunitError` for what is no well-formed XML, or no report. */
export interface JunitParser {
  /** What was read so far; all of it once `end` has passed. */
  readonly records: readonly TestRecord[]
  push(text: string): void
  end(): void
}

const longestText = 16 * 1024
/** Of all messages of a report together; those beyond are cut short. */
const mostText = 16 * 1024 * 1024
const shortText = 200
/** An attribute that is longer ends a report. */
const longestToken = 4 * 1024 * 1024
const deepest = 100
const mostTests = 1_000_000

interface OpenCase {
  readonly attributes: Readonly<Record<string, string>>
  outcome: TestRecord['outcome']
  message?: string
  text: string
}

/**
 * Reads JUnit XML as test runners write it (Jenkins' form and its descendants): suites in suites, cases with `failure`, `error` or
 * `skipped`. Document types and entities that a report declares are not looked at.
 */
export async function createJunitParser(options: JunitOptions): Promise<JunitParser> {
  const { default: sax } = await import('sax')
  // Its types leave this one out.
  Object.assign(sax, { MAX_BUFFER_LENGTH: longestToken })
  const parser = sax.parser(true, { position: true })
  const records: TestRecord[] = []
  const fail = (problem: string): never => {
    throw new JunitError(problem, parser.line + 1)
  }
  const suites: Readonly<Record<string, string>>[] = []
  let open: OpenCase | undefined
  let depth = 0
  let inText = false
  let isSeen = false
  let left = mostText
  parser.onerror = (error) => fail(firstLine(error.message))
  parser.onattribute = ({ name }) => {
    // The parser asks its own object of attributes for this.
    if (name === 'hasOwnProperty') fail('an attribute is called `hasOwnProperty`')
  }
  parser.onopentag = ({ name, attributes }) => {
    depth += 1
    isSeen = true
    if (depth > deepest) fail(`its elements are more than ${deepest} deep`)
    if (depth === 1 && name !== 'testsuites' && name !== 'testsuite')
      fail(`its root is \`${name}\`, expected \`testsuites\` or \`testsuite\``)
    const own = attributes as Record<string, string>
    if (name === 'testsuite') suites.push(own)
    else if (name === 'testcase') open = { attributes: own, outcome: 'pass', text: '' }
    else if (open !== undefined && (isFailure(name) || name === 'skipped'))
      inText = noteResult(open, name, own)
  }
  parser.onclosetag = (name) => {
    depth -= 1
    if (isFailure(name)) inText = false
    if (name === 'testsuite') suites.pop()
    if (name !== 'testcase' || open === undefined) return
    if (records.length >= mostTests) fail(`it has more than ${mostTests} tests`)
    const record = recordOf(open, suites, { ...options, longest: left > 0 ? longestText : shortText })
    left -= record.error?.message.length ?? 0
    records.push(record)
    open = undefined
  }
  const onText = (text: string) => {
    if (inText && open !== undefined && open.text.length < longestText) open.text += text
  }
  parser.ontext = onText
  parser.oncdata = onText
  return {
    records,
    push: (text) => {
      parser.write(text)
    },
    end() {
      parser.close()
      if (!isSeen) throw new JunitError('it is empty')
    },
  }
}

function isFailure(element: string): boolean {
  return element === 'failure' || element === 'error'
}

/** Takes down what an element within a case says of it. Whether its text belongs to that. */
function noteResult(
  open: OpenCase,
  name: string,
  { message, type }: Readonly<Record<string, string>>,
): boolean {
  if (name === 'skipped') {
    // A failure beside it says more.
    if (open.outcome === 'pass') open.outcome = type === 'todo' ? 'todo' : 'skip'
    return false
  }
  // What Node says of a test that its parent took along.
  open.outcome = type === 'cancelledByParent' ? 'cancelled' : 'fail'
  open.message ??= message ?? type ?? ''
  return open.text === ''
}

function recordOf(
  { attributes, outcome, message = '', text }: OpenCase,
  suites: readonly Readonly<Record<string, string>>[],
  { roots, longest }: JunitOptions & { readonly longest: number },
): TestRecord {
  const plain = (name: string | undefined) =>
    name === undefined || name === '' ? undefined : withoutRoots(name, roots)
  const name = plain(attributes['name']) ?? 'unnamed'
  const file = plain(attributes['file'] ?? suites.findLast((suite) => suite['file'] !== undefined)?.['file'])
  const path = [file, ...suites.map((suite) => plain(suite['name'])), classOf(attributes, plain), name]
  const named = path.filter((part) => part !== undefined)
  const isBad = outcome === 'fail' || outcome === 'cancelled'
  const location = isBad ? locationIn(withoutRoots(text, roots), file) : undefined
  const at = /^(.*?):(\d+)/.exec(location ?? '')
  const line = /^\d{1,9}$/.test(attributes['line'] ?? '') ? attributes['line'] : at?.[2]
  const place = file ?? at?.[1]
  return {
    // A suite often has the name of its file, a class that of its suite.
    id: named.filter((part, index) => part !== named[index - 1]).join(' > '),
    name,
    ...(place === undefined ? {} : { file: place }),
    ...(place === undefined || line === undefined ? {} : { line: Number(line) }),
    outcome,
    duration_ms: durationOf(attributes['time']),
    ...(isBad
      ? {
          error: {
            message: sayError(message, text).slice(0, longest),
            ...(location === undefined ? {} : { location }),
          },
        }
      : {}),
  }
}

/** Node has `test` as the class of each. */
function classOf(
  { classname }: Readonly<Record<string, string>>,
  plain: (name: string | undefined) => string | undefined,
): string | undefined {
  return classname === 'test' ? undefined : plain(classname)
}

function withoutRoots(text: string, roots: readonly string[]): string {
  return roots.reduce((left, root) => left.replaceAll(`${root}/`, ''), text.slice(0, longestText))
}

const mostLines = 60
const longestLine = 400
const place = /[\w@./-]*\w\.[A-Za-z]\w*:\d{1,9}(?::\d{1,9})?/

/** The first place in a text, if there is one in the test's own file; else the first that looks like one. */
function locationIn(text: string, file: string | undefined): string | undefined {
  const found = text
    .split('\n', mostLines)
    .flatMap((line) => place.exec(line.slice(0, longestLine))?.[0] ?? [])
  return found.find((one) => file !== undefined && one.startsWith(`${file}:`)) ?? found[0]
}

/** Milliseconds of seconds, which some runners write with a comma for each thousand. */
function durationOf(time: string | undefined): number {
  const seconds = Number((time ?? '0').replaceAll(',', ''))
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1e6) / 1e3 : 0
}

function sayError(message: string, text: string): string {
  const said = message === '' ? firstLine(text.trim()) : message
  return said === '' ? 'it failed' : said
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
