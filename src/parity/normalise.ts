import { eachLine } from './lines.ts'
import { createScan } from './scan.ts'
import type { OwnPatterns } from './own-patterns.ts'
import type { Places } from './places.ts'
import { steadyLines } from './steady-lines.ts'
import { lastStates } from './terminal.ts'

export interface NormaliserOptions {
  readonly places: Places
  /** From `readPatterns`. */
  readonly patterns?: OwnPatterns
}

/** Turns output into what is the same wherever a commit runs, see `docs/normalising.md`. */
export interface Normaliser {
  /**
   * A line, or several with the line ends between them; there are as many lines in what it gives. What has been normalised stays as
   * it is. Time grows with the text and no faster.
   */
  line(text: string): string
}

/** The user's patterns see lines up to this length: to find all matches of a pattern may take the square of it. */
const longestForPatterns = 4096

/** A normaliser for the output of one run. */
export function createNormaliser({ places, patterns }: NormaliserOptions): Normaliser {
  const scan = createScan(places)
  const own = patterns?.replace
  const withOwn = (line: string): string => {
    const scanned = scan(line)
    // The length of the outcome decides, so that the outcome is decided on in the same way.
    if (own === undefined || scanned.length > longestForPatterns) return scanned
    const replaced = own(line)
    return replaced === line ? scanned : scan(replaced)
  }
  return {
    line(text) {
      const shown = steadyLines(lastStates(text))
      return own === undefined ? scan(shown) : eachLine(shown, withOwn)
    },
  }
}
