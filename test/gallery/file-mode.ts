import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

export const fileMode: Divergence = {
  title: 'A file mode that was lost',
  story: 'A copy through a tool that knows no modes took the executable bit of a script.',
  cause: /mode[\s\S]*bin\/build|bin\/build[\s\S]*mode/,
  async sides() {
    const machines = await twoMachines(
      { 'bin/build': '#!/bin/sh\necho built\n', '.loom/workflow.yml': workflowOf(['bin/build']) },
      {
        prepare: (origin) => {
          origin.git('update-index', '--chmod=+x', 'bin/build')
          origin.git('commit', '--quiet', '--message=executable')
        },
      },
    )
    const { laptop, ci } = machines
    chmodSync(join(ci.path, 'bin/build'), 0o644)
    const [a, b] = [await laptop.run(), await ci.run()]
    return { machine: ci, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
