import { join } from 'node:path'
import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

const installs = (tool: string) => `mkdir -p .tools && echo 'echo no problem' > .tools/${tool}\n`

export const staleCache: Divergence = {
  title: 'A cache whose key leaves out what it depends on',
  story:
    'The tool was renamed in `install.sh`, and the job still calls the old one. The laptop has it from its cache, whose key is the same as before.',
  cause: /cache\s+`default`\s+of\s+job\s+`test`/,
  async sides() {
    const cache = { key: 'tools', paths: ['.tools/'] }
    const machines = await twoMachines({
      '.loom/workflow.yml': workflowOf(['sh install.sh', 'sh .tools/lint'], { cache }),
      'install.sh': installs('lint'),
    })
    const { origin, laptop, ci, shared } = machines
    const env = { LOOM_CACHE_DIR: join(shared, 'laptop') }
    await laptop.run({ env })
    origin.write({ 'install.sh': installs('check') })
    origin.git('commit', '--quiet', '--all', '--message=rename')
    for (const machine of [laptop, ci]) machine.git('pull', '--quiet', 'origin', 'main')
    const a = await laptop.run({ env })
    const b = await ci.run({ env: { LOOM_CACHE_DIR: join(shared, 'ci') } })
    return { machine: ci, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
