import { LoomFailure } from '../diagnostics/failure.ts'
import { nearest } from '../diagnostics/suggest.ts'
import { nameOf, type Plan } from '../model/plan.ts'

/** The failure for a name on the command line that is no job of the plan. */
export function unknownJob(name: string, plan: Plan): LoomFailure {
  const names = [...new Set(plan.nodes.map(nameOf))]
  const near = nearest(name, names)
  return new LoomFailure('usage', {
    code: 'run/unknown-job',
    message: `no job is called \`${name}\``,
    hint:
      near === undefined
        ? `the jobs are ${names.map((one) => `\`${one}\``).join(', ')}`
        : `did you mean \`${near}\`?`,
  })
}
