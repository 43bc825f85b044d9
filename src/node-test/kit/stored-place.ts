import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { LoomFailure } from '../../diagnostics/failure.ts'

/** What is asked of a test's context. Node 20 has no `filePath`. */
export interface NamedTest {
  readonly fullName: string
  readonly filePath?: string | undefined
}

/** Which test of this process has which stored receipt. */
const owners = new Map<string, object>()

/**
 * Where the next stored receipt of a test is: `<test file>.receipts/<name of the test>.json`, a second one of the same test ends in
 * `.2.json`. Fails with `kit/same-name` where another test has it, and with `kit/no-test-file` where Node does not know the file.
 */
export function storedPlace(t: NamedTest): string {
  // A test that a file imports belongs to the file that was run; node:test says the same where it says it.
  const file = t.filePath ?? process.argv[1]
  if (file === undefined) throw noTestFile(t.fullName)
  const beginning = join(`${file}.receipts`, fileName(t.fullName))
  for (let count = 1; ; count++) {
    const path = `${beginning}${count === 1 ? '' : `.${count}`}.json`
    const owner = owners.get(path)
    if (owner === t) continue
    if (owner !== undefined) throw sameName(t.fullName, path)
    owners.set(path, t)
    return path
  }
}

const longestName = 50

/** A name as one of a file: its letters and digits, of a long one the beginning and a digest. */
function fileName(name: string): string {
  const words = name
    .normalize()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
  const characters = [...words]
  if (characters.length > 0 && characters.length <= longestName) return words
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return [...(characters.length === 0 ? [] : [characters.slice(0, longestName).join('')]), digest].join('-')
}

function noTestFile(name: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'kit/no-test-file',
    message: `the test \`${name}\` is in no file, so that no receipt can be stored beside it`,
    hint: 'say where it is with `path`',
  })
}

function sameName(name: string, path: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'kit/same-name',
    message: `the test \`${name}\` and another one would both have the stored receipt ${path}`,
    hint: 'give one of them another name, or say where its receipt is with `path`',
  })
}
