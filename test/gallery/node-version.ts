import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

// The path of another Node, such as the one of the npm package `node@24`. CI has one.
const other = process.env['LOOM_TEST_OTHER_NODE'] ?? ''

const versionOf = (node: string) => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()

export const nodeVersion: Divergence = {
  title: 'Another version of Node',
  story: 'The code uses what only the newer Node of CI has; the laptop has another one.',
  cause: /Node: \d+\.\d+\.\d+ on A/,
  missing: () =>
    existsSync(other) && versionOf(other) !== process.version
      ? undefined
      : 'LOOM_TEST_OTHER_NODE does not name a Node of another version',
  async sides() {
    const version = versionOf(other)
    const machines = await twoMachines({
      '.loom/workflow.yml': workflowOf([`test "$(node --version)" = ${version}`]),
    })
    const { laptop, ci } = machines
    const first = (node: string) => ({ PATH: `${dirname(node)}${delimiter}${ci.env['PATH'] ?? ''}` })
    const [a, b] = [await ci.run({ env: first(other) }), await laptop.run({ env: first(process.execPath) })]
    return { machine: laptop, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
