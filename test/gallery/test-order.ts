import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

const suite = `
for name in $(cat "$ORDER"); do
  echo "running $name"
  case $name in
    writes) echo 1 > state ;;
    reads) test -f state || { echo "reads: no state"; exit 1; } ;;
  esac
done`

export const testOrder: Divergence = {
  title: 'A test order that matters',
  story: 'The runner shuffles its tests, and one needs what another leaves behind.',
  cause: /flaky|not stable/,
  async sides() {
    const machines = await twoMachines({ '.loom/workflow.yml': workflowOf([suite]) })
    const { laptop, shared } = machines
    const env = { ORDER: `${shared}/order` }
    laptop.write({ [`../shared/order`]: 'writes reads\n' })
    const a = await laptop.run({ env })
    laptop.write({ [`../shared/order`]: 'reads writes\n' })
    const b = await laptop.run({ env })
    return { machine: laptop, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
