import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasCode } from '../base/files.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { Plan } from '../model/plan.ts'
import type { TestRecorder } from '../providers/provider.ts'

const name = 'loom-test-records.cjs'
/** Where the build puts it, seen from the build and from the sources. */
const places = ['../node-test', '../../dist/node-test']

/** What records the tests of a plan; undefined where no job wants that. */
export async function readTestRecorder(plan: Plan): Promise<TestRecorder | undefined> {
  if (plan.nodes.every(({ tests }) => tests === undefined)) return undefined
  const here = dirname(fileURLToPath(import.meta.url))
  for (const place of places) {
    try {
      return { name, bytes: await readFile(join(here, place, name)) }
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error
    }
  }
  throw new LoomFailure('environment', {
    code: 'tests/no-recorder',
    message: `the part of Loom that records tests, ${name}, is missing`,
    hint: 'install Loom again; in a checkout of it run `npm run build`',
  })
}
