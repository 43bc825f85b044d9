/** Outputs of the action by their names, see `action.yml`. */
export type Outputs = Readonly<Record<string, string>>

/** Sets outputs of this step; of several values of one name the last one counts. What that takes is loaded only now. */
export async function setOutputs(outputs: Outputs): Promise<void> {
  const { setOutput } = await import('@actions/core')
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

/** Adds Markdown to the page of the job. */
export async function addSummary(markdown: string): Promise<void> {
  const { summary } = await import('@actions/core')
  await summary.addRaw(markdown, true).write()
}
