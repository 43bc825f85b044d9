import { catalog, type Place } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { predefinedNames, referencesIn } from '../model/variables.ts'
import { checkCacheTexts } from './caches.ts'
import type { DecodedFile } from './decode.ts'
import { type ExpansionProblem, expansionProblem } from './expansion.ts'
import type { MergedJob } from './merge.ts'
import { inRoot, originOf } from './origin.ts'
import type { PlannedEntry } from './plan-job.ts'

/** What is wrong with the variables of a job: what cannot be expanded is an error, an unknown name a warning, since it stays as text. */
export function checkVariables(
  { node, merged }: PlannedEntry,
  files: readonly DecodedFile[],
): { errors: Diagnostic[]; warnings: Diagnostic[] } {
  const values = new Map(node.variables.map(({ key, value }) => [key, value]))
  const place = (name: string) => placeOf(name, merged, files)
  const problem = expansionProblem(values)
  if (problem !== undefined) {
    const at = place(problem.name) ?? merged.written.file.placeOf([merged.written.name], 'key')
    return { errors: [tell(problem, at)], warnings: [] }
  }
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
  return { errors: [], warnings: [...warnings, ...checkCacheTexts(merged, isKnown, files)] }
}

function tell(problem: ExpansionProblem, place: Place): Diagnostic {
  if (problem.kind === 'cycle') return catalog.workflowVariableCycle(place, problem.path)
  return catalog.workflowVariableLimit(place, problem.what)
}

/** What the provider has. */
const ofProvider = ['PATH', 'HOME']

/** Where a variable is written; nowhere for one of a rule or the command line. */
function placeOf(name: string, merged: MergedJob, files: readonly DecodedFile[]): Place | undefined {
  const path = ['variables', name]
  const origin = originOf(path, merged, files) ?? inRoot(path, files)
  return origin?.file.placeOf(origin.path)
}
