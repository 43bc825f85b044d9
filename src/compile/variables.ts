import { catalog } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { predefinedNames, referencesIn } from '../model/variables.ts'
import type { DecodedFile } from './decode.ts'
import type { PlannedEntry } from './plan-job.ts'

/** What is wrong with the variables of a job: a cycle is an error, an unknown name a warning, since it stays as text. */
export function checkVariables(
  { node, merged }: PlannedEntry,
  files: readonly DecodedFile[],
): { errors: Diagnostic[]; warnings: Diagnostic[] } {
  const values = new Map(node.variables.map(({ key, value }) => [key, value]))
  const place = (name: string) => placeOf(name, merged, files)
  const cycle = shortestCycle(values)
  const secrets = new Set(Object.keys(merged.job.secrets ?? {}))
  const isKnown = (name: string) =>
    values.has(name) || secrets.has(name) || predefinedNames.has(name) || ofProvider.includes(name)
  const warnings = [...values].flatMap(([name, value]) => {
    const unknown = [...new Set(referencesIn(value))].filter((reference) => !isKnown(reference))
    const where = unknown.length === 0 ? undefined : place(name)
    return where === undefined
      ? []
      : unknown.map((reference) => catalog.workflowUnknownVariable(where, reference, [...values.keys()]))
  })
  const at = cycle === undefined ? undefined : place(cycle[0] ?? '')
  return {
    errors: cycle === undefined || at === undefined ? [] : [catalog.workflowVariableCycle(at, cycle)],
    warnings,
  }
}

/** What the provider has. */
const ofProvider = ['PATH', 'HOME']

/** Where a variable is written: in the job, a template or `default`, or at the root; nowhere for one of the command line. */
function placeOf(name: string, { written, job }: PlannedEntry['merged'], files: readonly DecodedFile[]) {
  const owners = [written.name, ...(job.extends === undefined ? [] : [job.extends].flat()), 'default']
  for (const file of [written.file, ...files.map((one) => one.file)]) {
    for (const path of [...owners.map((owner) => [owner, 'variables', name]), ['variables', name]])
      if (file.has(path)) return file.placeOf(path)
  }
  return undefined
}

/** A reference to itself means the runtime's value (`PATH: $HOME/bin:$PATH`) and is no cycle. */
function shortestCycle(values: ReadonlyMap<string, string>): string[] | undefined {
  const follow = (name: string, open: readonly string[]): string[] | undefined => {
    if (open.includes(name)) return open.length > 1 && open[0] === name ? [...open, name] : undefined
    for (const next of referencesIn(values.get(name) ?? '')) {
      const cycle = next === name ? undefined : values.has(next) ? follow(next, [...open, name]) : undefined
      if (cycle !== undefined) return cycle
    }
    return undefined
  }
  const cycles = [...values.keys()].map((name) => follow(name, [])).filter((cycle) => cycle !== undefined)
  return cycles.sort((a, b) => a.length - b.length)[0]
}
