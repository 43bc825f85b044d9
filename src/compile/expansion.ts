import { referencesIn } from '../model/variables.ts'
import { shortestCycle } from './cycles.ts'
import { largestVariable, mostVariables } from './limits.ts'

/** Why the variables of a job cannot be expanded; `name` is one to point at. */
export type ExpansionProblem =
  | { readonly kind: 'cycle'; readonly name: string; readonly path: readonly string[] }
  | { readonly kind: 'too-large' | 'too-many'; readonly name: string; readonly what: string }

/**
 * What stands in the way of expanding variables, asked before anything expands them: a cycle, more of them than can be
 * followed, or references that double until the value is larger than a process can be given.
 */
export function expansionProblem(values: ReadonlyMap<string, string>): ExpansionProblem | undefined {
  if (values.size > mostVariables) {
    const what = `the job has ${values.size} variables, at most ${mostVariables} are allowed`
    return { kind: 'too-many', name: [...values.keys()][mostVariables] ?? '', what }
  }
  // A reference to itself means the runtime's value (`PATH: $HOME/bin:$PATH`) and is no cycle.
  const before = new Map(
    [...values].map(([name, value]) => [name, referencesIn(value).filter((other) => other !== name)]),
  )
  const path = shortestCycle(before)
  if (path !== undefined) return { kind: 'cycle', name: path[0] ?? '', path }
  const sizes = new Map<string, number>()
  const sizeOf = (name: string): number => {
    const known = sizes.get(name)
    if (known !== undefined) return known
    const own = Buffer.byteLength(values.get(name) ?? '')
    const size = (before.get(name) ?? []).reduce((sum, other) => sum + sizeOf(other), own)
    sizes.set(name, size)
    return size
  }
  const large = [...values.keys()].find((name) => sizeOf(name) > largestVariable)
  if (large === undefined) return undefined
  const what = `\`${large}\` is larger than ${largestVariable / 1024} KiB once it is expanded`
  return { kind: 'too-large', name: large, what }
}
