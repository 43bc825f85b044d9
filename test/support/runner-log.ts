import { parseWorkflowCommand, type WorkflowCommand } from './runner/workflow-command.ts'

/** What the runner makes of a log: the commands that it obeys, and the lines that it shows. */
export interface SeenLog {
  readonly commands: readonly WorkflowCommand[]
  readonly shown: readonly string[]
}

const known = [
  ...['set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher', 'remove-matcher'],
  ...['debug', 'warning', 'error', 'notice', 'group', 'endgroup', 'echo', 'stop-commands'],
]

/**
 * Reads a log as actions/runner 2.336 does (`ActionCommandManager.cs`): a line ends at LF, CR or both; nothing between
 * `::stop-commands::token` and `::token::` is a command.
 */
export function readAsRunner(log: string): SeenLog {
  const commands: WorkflowCommand[] = []
  const shown: string[] = []
  let token: string | undefined
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = parseWorkflowCommand(
      line,
      new Set(token === undefined ? known : [...known, token.toLowerCase()]),
    )
    if (command === undefined) shown.push(line)
    else if (token !== undefined) {
      if (command.name === token.toLowerCase()) token = undefined
      else shown.push(line)
    } else if (command.name === 'stop-commands') {
      if (command.data === '' || known.includes(command.data) || command.data === 'pause-logging')
        throw new Error(`the runner refuses the token ${JSON.stringify(command.data)}`)
      token = command.data
    } else commands.push(command)
  }
  return { commands, shown }
}
