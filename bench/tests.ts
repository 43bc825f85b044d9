import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPreload } from '../src/base/node-options.ts'
import { collectTests } from '../src/records/collect-tests.ts'
import { createJunitParser } from '../src/storage/junit/parse-junit.ts'
import { alternate, table } from './measure.ts'
import { scratch, sh } from './support.ts'

const tests = 10_000
const recorder = fileURLToPath(new URL('../dist/node-test/loom-test-records.cjs', import.meta.url))

/** 10,000 trivial tests with and without what records them; a JUnit report of 100,000 cases, read into records. */
export async function benchTests(rounds: number): Promise<string> {
  using place = scratch()
  const { path, env } = place
  const file = join(path, 'trivial.test.js')
  writeFileSync(
    file,
    `const { test } = require('node:test')\nfor (let at = 0; at < ${tests}; at++) test('test ' + at, () => {})\n`,
  )
  const records = join(path, 'records')
  const recorded = {
    ...env,
    NODE_OPTIONS: withPreload(undefined, recorder),
    LOOM_TEST_RECORDS: records,
    LOOM_PROJECT_DIR: path,
  }
  const emptied = () => {
    rmSync(records, { recursive: true, force: true })
    mkdirSync(records)
  }
  const suite = await alternate(
    [
      {
        name: '**recorded**',
        prepare: emptied,
        run: () => void sh(process.execPath, ['--test', file], { cwd: path, env: recorded }),
      },
      {
        name: '`node --test` alone',
        run: () => void sh(process.execPath, ['--test', file], { cwd: path, env: env }),
      },
    ],
    rounds,
  )
  const { records: found } = await collectTests(records)
  if (found.length !== tests) throw new Error(`${found.length} tests were recorded`)
  return [
    table(`Tests of node:test, ${tests} in one file`, suite),
    table('JUnit report of 100,000 cases', await alternate(readings(), rounds)),
  ].join('\n')
}

function readings() {
  const cases = Array.from(
    { length: 100_000 },
    (_, at) => `<testcase name="test ${at}" classname="a.b.C${at % 100}" time="0.001"/>`,
  )
  const xml = `<testsuites><testsuite name="all">${cases.join('\n')}</testsuite></testsuites>`
  return [
    {
      name: '**records of it**',
      run: async () => {
        const parser = await createJunitParser({ roots: ['/project'] })
        parser.push(xml)
        parser.end()
      },
    },
    {
      name: 'floor: the XML parser alone',
      run: async () => {
        const { default: sax } = await import('sax')
        sax.parser(true).write(xml).close()
      },
    },
  ]
}
