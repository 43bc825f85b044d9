import { LoomFailure } from '../diagnostics/failure.ts'
import { parseAssignment } from '../model/variables.ts'

/** `NAME=value` texts of `--var`. Fails with `run/wrong-variable`. */
export function parseVariables(assignments: readonly string[]): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const assignment of assignments) {
    const parsed = parseAssignment(assignment)
    if (parsed === undefined) {
      const name = assignment.split('=')[0] ?? ''
      const message = `--var \`${name}\` is no assignment, expected NAME=value with a name in capitals`
      throw new LoomFailure('usage', {
        code: 'run/wrong-variable',
        message,
        hint: 'write `--var LEVEL=strict`',
      })
    }
    variables[parsed[0]] = parsed[1]
  }
  return variables
}

/** The command line for the receipt: what follows `NAME=` after `--var` may be private. */
export function withoutValues(args: readonly string[]): string[] {
  let inVariables = false
  return args.map((arg) => {
    if (arg.startsWith('-')) inVariables = arg === '--var' || arg.startsWith('--var=')
    return inVariables ? arg.replace(/^((?:--var=)?[A-Za-z_]\w*=)[\s\S]*$/, '$1…') : arg
  })
}
