import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchPaths } from '../src/storage/match-paths.ts'

const names = ['a', 'b.c', 'a{', '.d']
const pieces = ['a', '*', '**', '?', '*.c', 'a**', '[ab]', '{a,b.c}', '{a', 'b.c}', '.d', 'a\\', '']

function* tuples(of: readonly string[], most: number): Generator<string[]> {
  if (most === 0) return
  for (const one of of) {
    yield [one]
    for (const rest of tuples(of, most - 1)) yield [one, ...rest]
  }
}

test('a directory above a path that a glob means may hold what it means: all globs and paths of three parts', async () => {
  const paths = [...tuples(names, 3)]
  for (const glob of tuples(pieces, 3)) {
    const text = glob.join('/')
    const matcher = await matchPaths([text])
    for (const path of paths) {
      if (!matcher.matches(path.join('/'))) continue
      for (let depth = 1; depth < path.length; depth++) {
        const above = path.slice(0, depth).join('/')
        assert.ok(matcher.mayHold(above), `${text} means ${path.join('/')}, and ${above} holds it`)
      }
    }
  }
})

test('a directory that no glob goes into is not looked at', async () => {
  const matcher = await matchPaths(['*.tgz', 'out/*/report.xml', 'src/**/*.map', './docs/'])
  for (const directory of ['node_modules', '.git', 'docs', 'out/a/b', 'lib/a', 'srcs'])
    assert.equal(matcher.mayHold(directory), false, directory)
  for (const directory of ['out', 'out/a', 'src', 'src/a/b/c'])
    assert.equal(matcher.mayHold(directory), true, directory)
})
