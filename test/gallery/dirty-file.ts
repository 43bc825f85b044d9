import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

export const dirtyFile: Divergence = {
  title: 'An uncommitted change',
  story: 'The fix is in the working tree of the laptop and was never committed.',
  cause: /source[\s\S]*src\/limit\.txt/,
  async sides() {
    const machines = await twoMachines({
      'src/limit.txt': '10\n',
      '.loom/workflow.yml': workflowOf(['test "$(cat src/limit.txt)" -ge 20']),
    })
    const { laptop, ci } = machines
    laptop.write({ 'src/limit.txt': '20\n' })
    const [a, b] = [await laptop.run(), await ci.run()]
    return { machine: laptop, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
