import { catalog, type Place } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { predefinedNames, referencesIn } from '../model/variables.ts'
import type { DecodedFile } from './decode.ts'
import { type ExpansionProblem, expansionProblem } from './expansion.ts'
import type { PlannedEntry } from './plan-job.ts'
import { templateName } from './schema.ts'

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
  return { errors: [], warnings }
}

function tell(problem: ExpansionProblem, place: Place): Diagnostic {
  if (problem.kind === 'cycle') return catalog.workflowVariableCycle(place, problem.path)
  return catalog.workflowVariableLimit(place, problem.what)
}

/** What the provider has. */
const ofProvider = ['PATH', 'HOME']

/** Where a variable is written: in the job, a template, `default` or the root; nowhere for one of a rule or the command line. */
function placeOf(name: string, { written }: PlannedEntry['merged'], files: readonly DecodedFile[]) {
  const own = written.file.has([written.name, 'variables', name])
  if (own) return written.file.placeOf([written.name, 'variables', name])
  for (const { file, jobs } of files.toReversed()) {
    const templates = jobs.filter((job) => templateName.test(job.name)).map((job) => [job.name])
    const path = [...templates, ['default'], []].find((owner) => file.has([...owner, 'variables', name]))
    if (path !== undefined) return file.placeOf([...path, 'variables', name])
  }
  return undefined
}
