import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

export const ignoredFile: Divergence = {
  title: 'A file that only one side ignores',
  story:
    'The tests read `settings.local`. It was never committed: the laptop copies it into the workspace, the other machine ignores `*.local` in its own git config.',
  cause: /settings\.local/,
  async sides() {
    const machines = await twoMachines({
      '.loom/workflow.yml': workflowOf(['grep -q debug settings.local', 'echo passed']),
    })
    const { laptop, ci } = machines
    for (const machine of [laptop, ci]) machine.write({ 'settings.local': 'debug=1\n' })
    ci.write({ '.git/info/exclude': '*.local\n' })
    const [a, b] = [await laptop.run(), await ci.run()]
    return { machine: ci, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
