import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

export const missingVariable: Divergence = {
  title: 'A variable that one side does not have',
  story: 'The deployment address comes from the environment.',
  cause: /DEPLOY_URL/,
  async sides() {
    const machines = await twoMachines({
      '.loom/workflow.yml': workflowOf(['curl_url="${DEPLOY_URL?is not set}"; echo ready']),
    })
    const { laptop, ci } = machines
    const [a, b] = [await laptop.run({ env: { DEPLOY_URL: 'https://example.com' } }), await ci.run({})]
    return { machine: ci, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
