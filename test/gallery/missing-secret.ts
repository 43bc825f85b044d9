import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

export const missingSecret: Divergence = {
  title: 'A secret that one side does not have',
  story: 'The token is optional, and without it the upload is refused.',
  cause: /secret[\s\S]*TOKEN/,
  async sides() {
    const machines = await twoMachines({
      '.loom/workflow.yml': workflowOf(
        ['test -f "${TOKEN-}" || { echo "no token, cannot upload"; exit 4; }'],
        {
          secrets: { TOKEN: { ref: 'env://UPLOAD_TOKEN', required: false } },
        },
      ),
    })
    const { laptop, ci } = machines
    const [a, b] = [await laptop.run({ env: { UPLOAD_TOKEN: 'correct-horse-battery' } }), await ci.run({})]
    return { machine: ci, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
