import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

export const timeZone: Divergence = {
  title: 'Another time zone',
  story: 'A test formats a moment near midnight as a day.',
  cause: /time zone/,
  async sides() {
    const machines = await twoMachines({
      '.loom/workflow.yml': workflowOf(['test "$(date -d @1767225600 +%Y)" = 2026']),
    })
    const { laptop, ci } = machines
    const [a, b] = [await laptop.run({ env: { TZ: 'UTC' } }), await ci.run({ env: { TZ: 'EST5' } })]
    return { machine: ci, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
