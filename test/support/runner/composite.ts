import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryDirectory } from '../environment.ts'
import type { CompositeUse } from './composite-run.ts'
import { pushEvent } from './github-event.ts'
import { runComposite } from './run-composite.ts'
import type { CompositeResult } from './run-composite.ts'

/** Runs a composite action given as the YAML of its steps (and what else its file says) in an empty workspace. */
export async function runSteps(
  steps: string,
  use: Partial<CompositeUse> & { readonly head?: string } = {},
): Promise<CompositeResult> {
  await using directory = await temporaryDirectory()
  const workspace = join(directory.path, 'work')
  const action = join(directory.path, 'action', 'action.yml')
  for (const made of [workspace, join(directory.path, 'action')]) mkdirSync(made)
  const head = use.head ?? ''
  writeFileSync(
    action,
    `name: x\ndescription: x\n${head}\nruns:\n  using: composite\n  steps:\n${indented(steps)}`,
  )
  return await runComposite({
    action,
    event: pushEvent('a'.repeat(40)),
    workspace,
    folder: directory.path,
    ...use,
  })
}

function indented(text: string): string {
  const lines = text.split('\n')
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => (line.trim() === '' ? '' : `    ${line.slice(margin)}`)).join('\n')
}
