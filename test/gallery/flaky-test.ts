import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

export const flakyTest: Divergence = {
  title: 'A flaky test',
  story: 'A test depends on something outside of the workspace that nobody controls.',
  cause: /flaky|not stable/,
  async sides() {
    const machines = await twoMachines({
      '.loom/workflow.yml': workflowOf(['echo x >> "$STATE"; test "$(wc -l < "$STATE")" -ne 2']),
    })
    const { laptop, shared } = machines
    const env = { STATE: `${shared}/state` }
    const [a, b] = [await laptop.run({ env }), await laptop.run({ env })]
    return { machine: laptop, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
