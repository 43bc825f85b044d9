import { catalog, type Place } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { deepestNesting, mostValues } from './limits.ts'

interface Values {
  readonly source: { readonly path: string }
  readonly value: unknown
  readonly placeOf: (path: readonly PropertyKey[]) => Place
}

/** What no value of a file may be, wherever it stands: nested too deep, one of too many, or with a NUL, which no process takes. */
export function checkValues(file: Values): Diagnostic[] {
  const found: Diagnostic[] = []
  let count = 0
  const isGood = (value: unknown, path: readonly PropertyKey[]): boolean => {
    count += 1
    if (count > mostValues || path.length > deepestNesting) {
      const what =
        count > mostValues ? `more than ${mostValues} values` : `more than ${deepestNesting} levels`
      found.push(catalog.workflowTooLarge(file.placeOf(path), `${file.source.path} has ${what}`))
      return false
    }
    if (typeof value === 'string' && value.includes('\0'))
      found.push(
        catalog.yamlForbidden(file.placeOf(path), 'NUL characters', 'remove it: no process can be given one'),
      )
    if (typeof value !== 'object' || value === null) return true
    return Object.entries(value).every(([key, inner]) => isGood(inner, [...path, key]))
  }
  isGood(file.value, [])
  return found
}
