import { data } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'

/**
 * The status functions of a composite's steps: `success()` and `failure()` look at the action, `cancelled()` at the job
 * (actions/runner, src/Runner.Worker/Expressions/).
 */
export function statusFunctions(state: {
  status: string
  isCancelled: boolean
}): readonly FunctionDefinition[] {
  const answers = {
    success: state.status === 'success',
    failure: state.status === 'failure',
    cancelled: state.isCancelled,
    always: true,
  }
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }))
}
