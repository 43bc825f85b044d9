import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createNormaliser } from '../src/parity/normalise.ts'
import { createOutputDigest } from '../src/parity/output-digest.ts'
import { readPatterns } from '../src/parity/own-patterns.ts'
import { alternate, type Candidate, table } from './measure.ts'

const fixtures = new URL('../test/fixtures/normalise/', import.meta.url)
const places = {
  workspace: ['/tmp/one/project'],
  temporary: ['/tmp/one/tmp', '/tmp'],
  home: ['/home/dev'],
  run: ['1772666574190575000'],
}
const megabytes = 100

/** What one would write first: each kind of thing in a pass of its own. */
const naive: readonly [RegExp, string][] = [
  [/\x1b\[[0-9;]*[A-Za-z]/g, ''],
  [/\/tmp\/one\/project/g, '<workspace>'],
  [/\/tmp(\/one\/tmp)?/g, '<tmp>'],
  [/\/home\/dev/g, '<home>'],
  [/\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d+)?Z?/g, '<time>'],
  [/\d{2}:\d{2}:\d{2}/g, '<time>'],
  [/\d+(\.\d+)? ?(ms|s)\b/g, '<duration>'],
  [/0x[0-9a-f]{6,}/g, '<address>'],
  [/(localhost|127\.0\.0\.1):\d+/g, '$1:<port>'],
  [/\b(pid |\(node:)\d+/g, '$1<pid>'],
]

/** Output in the pieces in which it comes from a step. */
function piecesOf(text: string): string[] {
  const piece = text.repeat(Math.ceil((64 * 1024) / text.length))
  return Array.from({ length: Math.ceil((megabytes * 1e6) / Buffer.byteLength(piece)) }, () => piece)
}

function texts(): [string, string][] {
  const runners = /^(npm|node|jest|vitest|mocha|pytest|go|cargo).*-[13]\.txt$/
  const printed = readdirSync(fixtures)
    .filter((name) => runners.test(name))
    .map((name) => readFileSync(new URL(name, fixtures), 'utf8'))
  return [
    ['80 letters a line', `${'x'.repeat(79)}\n`],
    ['prose with paths', 'src/compile/thing.ts imports a thing from the other module, twice\n'],
    ['what test runners print', printed.join('')],
  ]
}

/** 100 MB of each kind of text, through the digest of normalised output. */
export async function benchNormalise(rounds: number): Promise<string> {
  const normaliser = createNormaliser({ places })
  const patterns = await readPatterns(['[0-9.]+ [KMG]i?B/s'])
  const withPattern = createNormaliser({ places, patterns })
  const tables: string[] = []
  for (const [name, text] of texts()) {
    const pieces = piecesOf(text)
    const digest = (of: typeof normaliser) => () => {
      const digest = createOutputDigest(of)
      for (const piece of pieces) digest.push(piece)
      digest.end()
    }
    const hash = (change: (piece: string) => string) => () => {
      const hash = createHash('sha256')
      for (const piece of pieces) hash.update(change(piece))
      hash.digest('hex')
    }
    const chain = (piece: string) => naive.reduce((rest, [pattern, by]) => rest.replace(pattern, by), piece)
    const candidates: Candidate[] = [
      { name: '**normalised and digested**', run: digest(normaliser) },
      { name: 'SHA-256 alone', run: hash((piece) => piece) },
      { name: 'ten `replace` calls, SHA-256', run: hash(chain) },
      { name: 'Loom, with a pattern of the user', run: digest(withPattern) },
    ]
    const measured = await alternate(candidates, rounds)
    const rate = megabytes / ((measured[0]?.medianMs ?? 0) / 1000)
    tables.push(`${table(`100 MB of ${name}`, measured)}\n${Math.round(rate)} MB/s.\n`)
  }
  return tables.join('\n')
}
