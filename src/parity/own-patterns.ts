import { betweenPlaceholders } from './placeholders.ts'

/** The user's own patterns. `replace` takes one line; it is undefined where there are no patterns. */
export interface OwnPatterns {
  readonly replace: ((line: string) => string) | undefined
  /** Why a pattern cannot be used. It is left out. */
  readonly problems: readonly { readonly pattern: string; readonly problem: string }[]
}

/** What does not end a look at the text around a match: an escaped character, or a class of characters. */
const insignificant = /\\[^AbBQz]|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]/gs

/**
 * Patterns of `parity.normalise`: regular expressions in RE2 syntax, of which every match becomes `<ignored>`. They may not ask what
 * stands around a match (`^`, `$`, `\b`): only so does replacing twice give what replacing once gave.
 */
export async function readPatterns(patterns: readonly string[]): Promise<OwnPatterns> {
  if (patterns.length === 0) return { replace: undefined, problems: [] }
  const { RE2JS } = await import('re2js')
  const problemOf = (pattern: string): string | undefined => {
    if (/[$^]|\\[AbBQz]/.test(pattern.replace(insignificant, '')))
      return 'it may not hold ^, $, \\A, \\b, \\B, \\Q or \\z'
    try {
      return RE2JS.compile(pattern).matcher('').find() ? 'it matches the empty text' : undefined
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
  const problems = patterns.flatMap((pattern) => {
    const problem = problemOf(pattern)
    return problem === undefined ? [] : [{ pattern, problem }]
  })
  const good = patterns.filter((pattern) => !problems.some((each) => each.pattern === pattern))
  if (good.length === 0) return { replace: undefined, problems }
  const compiled = good.map((pattern) => RE2JS.compile(pattern))
  const replace = (line: string): string =>
    compiled.reduce(
      (rest, pattern) => betweenPlaceholders(rest, (part) => pattern.matcher(part).replaceAll('<ignored>')),
      line,
    )
  return { replace, problems }
}
