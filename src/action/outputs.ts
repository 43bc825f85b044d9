// The package's own entry loads its clients of HTTP and of OpenID besides, which takes longer than all of this.
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js'
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js'
import { summary } from '../../node_modules/@actions/core/lib/summary.js'
import { LoomFailure } from '../diagnostics/failure.ts'

/** Outputs of the action by their names, see `action.yml`. */
export type Outputs = Readonly<Record<string, string>>

/**
 * Sets outputs of this step, by lines of its own output where the runner has no file for them; of several values of one name the
 * last one counts. Fails with `action/no-outputs`.
 */
export function setOutputs(outputs: Outputs): void {
  const hasFile = (process.env['GITHUB_OUTPUT'] ?? '') !== ''
  try {
    for (const [name, value] of Object.entries(outputs))
      if (hasFile) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value))
      else issueCommand('set-output', { name }, value)
  } catch (error) {
    throw unwritable('action/no-outputs', 'the outputs of this step cannot be written', error)
  }
}

/** Adds Markdown to the page of the job. Fails with `action/no-summary`. */
export async function addSummary(markdown: string): Promise<void> {
  try {
    await summary.addRaw(markdown, true).write()
  } catch (error) {
    throw unwritable('action/no-summary', 'the summary of this step cannot be written', error)
  }
}

function unwritable(
  code: 'action/no-outputs' | 'action/no-summary',
  what: string,
  error: unknown,
): LoomFailure {
  const message = `${what}: ${error instanceof Error ? error.message : String(error)}`
  const hint = 'free some space where the runner keeps its files, and let the user of the job write there'
  return new LoomFailure('environment', { code, message, hint }, error)
}
