import { readFileSync } from 'node:fs'
import { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } from '@actions/workflow-parser'
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index'

/** What GitHub's own parser says against an action.yml, each as `message`; nothing when it is valid. */
export function actionErrors(path: string): readonly string[] {
  const parsed = parseAction(read(path), new NoOperationTraceWriter())
  if (parsed.value !== undefined) convertActionTemplate(parsed.context, parsed.value)
  return parsed.context.errors.getErrors().map((error) => error.message)
}

/** What GitHub's own parser says against a workflow file, each as `message`; nothing when it is valid. */
export async function workflowErrors(path: string): Promise<readonly string[]> {
  const parsed = parseWorkflow(read(path), new NoOperationTraceWriter())
  if (parsed.value !== undefined) await convertWorkflowTemplate(parsed.context, parsed.value)
  return parsed.context.errors.getErrors().map((error) => error.message)
}

// The parser begins its messages with the name that it is given.
function read(path: string): { name: string; content: string } {
  return { name: path.split('/').at(-1) ?? path, content: readFileSync(path, 'utf8') }
}
