import { gitIn, makeRepository } from '../support/repository.ts'
import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

const allowed = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'protocol.file.allow',
  GIT_CONFIG_VALUE_0: 'always',
}

export const submodule: Divergence = {
  title: 'A submodule that is not checked out',
  story: 'One clone was made without `--recurse-submodules`, so the library is an empty directory.',
  cause: /submodule/,
  async sides() {
    const library = await makeRepository({ 'answer.txt': '42\n' })
    const machines = await twoMachines(
      { '.loom/workflow.yml': workflowOf(['cat lib/answer.txt']) },
      {
        prepare: (origin) => {
          gitIn(
            origin.path,
            { ...origin.env, ...allowed },
            'submodule',
            '--quiet',
            'add',
            `file://${library.path}`,
            'lib',
          )
          origin.git('commit', '--quiet', '--message=library')
        },
      },
    )
    const { laptop, ci } = machines
    gitIn(laptop.path, { ...laptop.env, ...allowed }, 'submodule', '--quiet', 'update', '--init')
    const [a, b] = [await laptop.run(), await ci.run()]
    const dispose = async () => {
      await machines[Symbol.asyncDispose]()
      await library[Symbol.asyncDispose]()
    }
    return { machine: ci, a, b, [Symbol.asyncDispose]: dispose }
  },
}
