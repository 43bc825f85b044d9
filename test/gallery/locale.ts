import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

export const locale: Divergence = {
  title: 'Another locale',
  story: 'Characters are counted as bytes in the locale `C`.',
  cause: /locale/,
  async sides() {
    const machines = await twoMachines({
      '.loom/workflow.yml': workflowOf(["test $(printf '\\303\\251' | wc -m) -eq 1"]),
    })
    const { laptop, ci } = machines
    const [a, b] = [await laptop.run({ env: { LC_ALL: 'C.UTF-8' } }), await ci.run({ env: { LC_ALL: 'C' } })]
    return { machine: ci, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
