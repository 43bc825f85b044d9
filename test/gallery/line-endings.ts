import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

export const lineEndings: Divergence = {
  title: 'Line endings',
  story: 'One machine checks text out with CRLF (`core.autocrlf=true`), and the shell stumbles over it.',
  cause: /autocrlf|line end/,
  async sides() {
    const machines = await twoMachines(
      { 'list.txt': 'one\ntwo\n', '.loom/workflow.yml': workflowOf(['grep -qx one list.txt']) },
      { cloneForCi: ['--config', 'core.autocrlf=true'] },
    )
    const { laptop, ci } = machines
    const [a, b] = [await laptop.run(), await ci.run()]
    return { machine: ci, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
