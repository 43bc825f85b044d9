import { LoomFailure } from '../diagnostics/failure.ts'

/** Outputs of the action by their names, see `action.yml`. */
export type Outputs = Readonly<Record<string, string>>

/**
 * Sets outputs of this step; of several values of one name the last one counts. What that takes is loaded only now. Fails with
 * `action/no-outputs`.
 */
export async function setOutputs(outputs: Outputs): Promise<void> {
  const { setOutput } = await import('@actions/core')
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  } catch (error) {
    throw unwritable('action/no-outputs', 'the outputs of this step cannot be written', error)
  }
}

/** Adds Markdown to the page of the job. Fails with `action/no-summary`. */
export async function addSummary(markdown: string): Promise<void> {
  const { summary } = await import('@actions/core')
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
