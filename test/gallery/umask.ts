import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

export const umask: Divergence = {
  title: 'Another umask',
  story: 'A test expects that files are made readable for everybody.',
  cause: /umask/,
  async sides() {
    const machines = await twoMachines({
      '.loom/workflow.yml': workflowOf(['touch made; test "$(stat -c %a made)" = 644']),
    })
    const { laptop, ci } = machines
    const [a, b] = [await laptop.run({}), await ci.run({ umask: '077' })]
    return { machine: ci, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
