import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

export const shallowClone: Divergence = {
  title: 'A shallow clone',
  story: 'The version comes from `git describe`, and CI clones one commit without the tag behind it.',
  cause: /shallow/,
  async sides() {
    const machines = await twoMachines(
      { '.loom/workflow.yml': workflowOf(['git describe --tags']) },
      {
        prepare: (origin) => {
          origin.git('tag', 'v1.0.0')
          origin.write({ 'more.txt': 'more\n' })
          origin.git('add', '--all')
          origin.git('commit', '--quiet', '--message=second')
        },
        cloneForCi: ['--depth', '1'],
      },
    )
    const { laptop, ci } = machines
    const [a, b] = [await laptop.run(), await ci.run()]
    return { machine: ci, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
