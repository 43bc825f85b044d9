import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { ReadSource } from '../../src/compile/load.ts'
import type { RuleFacts } from '../../src/compile/rules.ts'

/** Workflows of the repository, and the world that they are compiled in. */

export const fixtures = new URL('../fixtures/workflows/', import.meta.url)
const templates = new URL('templates/', fixtures)
const examples = new URL('../../examples/', import.meta.url)

export const namesIn = (kind: 'ok' | 'err'): string[] =>
  readdirSync(new URL(`${kind}/`, fixtures)).filter((name) => name.endsWith('.yml'))

export const readFixture = (path: string): string => readFileSync(new URL(path, fixtures), 'utf8')

/** Every workflow that there is: good and broken fixtures, their templates, examples. */
export function allWorkflows(): string[] {
  const here = [fixtures, ...['ok/', 'err/', 'templates/'].map((name) => new URL(name, fixtures)), examples]
  return here.flatMap((directory) =>
    readdirSync(directory)
      .filter((name) => name.endsWith('.yml'))
      .sort()
      .map((name) => readFileSync(new URL(name, directory), 'utf8')),
  )
}

/** Reads templates of the fixtures; one of them is a directory. */
export const readTemplate: ReadSource = (path) => {
  if (path.endsWith('/directory.yml'))
    return Promise.resolve({ problem: 'it is a directory', hint: 'name a file in it' })
  const url = new URL(path.replace('.loom/templates/', ''), templates)
  return Promise.resolve(existsSync(url) ? { path, text: readFileSync(url, 'utf8') } : undefined)
}

export const fixtureFacts: RuleFacts = {
  predefined: () => Promise.resolve({ CI: 'true', CI_COMMIT_BRANCH: 'main' }),
  changedPaths: () => Promise.resolve({ paths: ['docs/a.md', 'src/.hidden/x.ts'] }),
  existingPaths: () => Promise.resolve(['Dockerfile', 'packages/a/package.json']),
}

/** Numbers that look random and are the same every time (mulberry32). */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
