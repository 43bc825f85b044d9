import { type Automaton, buildAutomaton, byBytes, type Pattern } from './automaton.ts'
import { encodingsOf } from './encodings.ts'
import { formsOf } from './forms.ts'

/** All that a redactor looks for: every registered value in every form and encoding. */
export interface Patterns {
  readonly add: (name: string, value: Buffer) => void
  /** Nothing if there is nothing to look for. Built when text comes after values, so that many values cost one building. */
  readonly automaton: () => Automaton | undefined
}

/** The name of all values that `::add-mask::` lines register: one, as their order may differ from run to run. */
export const addedName = 'ADD_MASK'

interface NamedPattern extends Pattern {
  name: string
  mask: Buffer
}

export function createPatterns(): Patterns {
  const known = new Map<string, NamedPattern>()
  /** The same, in order when the automaton is built; new ones are at the end, which makes sorting cheap. */
  const sorted: NamedPattern[] = []
  let automaton: Automaton | undefined
  return {
    add(name, value) {
      const mask = Buffer.from(maskOf(name))
      for (const bytes of formsOf(value).flatMap(encodingsOf)) {
        const key = bytes.toString('latin1')
        const before = known.get(key)
        if (!isBetterName(name, before?.name)) continue
        automaton = undefined
        if (before !== undefined) {
          before.name = name
          before.mask = mask
          continue
        }
        const pattern = { bytes, name, mask }
        known.set(key, pattern)
        sorted.push(pattern)
      }
    },
    automaton() {
      if (sorted.length > 0) automaton ??= buildAutomaton(sorted.sort(byBytes))
      return automaton
    },
  }
}

/** What stands in place of a value. */
export function maskOf(name: string): string {
  return `[REDACTED:SECRET_${name}]`
}

/** What the workflow names is shown rather than what a command added, and of two names the first in the alphabet. */
function isBetterName(name: string, than: string | undefined): boolean {
  if (than === undefined || than === name) return than === undefined
  return than === addedName || (name !== addedName && name < than)
}
