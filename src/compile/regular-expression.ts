import type { Match } from './expression.ts'

/** Regular expressions whose time grows with the text and no faster (RE2 syntax, as GitLab's), and why one is refused. */
export interface RegularExpressions {
  readonly match: Match
  /** Undefined for a good one. */
  problem(source: string, flags: string): string | undefined
}

const known = 'ims'

/** Loads the engine; only expressions that match something need it. */
export async function regularExpressions(): Promise<RegularExpressions> {
  const { RE2JS } = await import('re2js')
  const bits: Readonly<Record<string, number>> = {
    i: RE2JS.CASE_INSENSITIVE,
    m: RE2JS.MULTILINE,
    s: RE2JS.DOTALL,
  }
  const compile = (source: string, flags: string) =>
    RE2JS.compile(
      source.replaceAll('\\/', '/'),
      [...flags].reduce((sum, flag) => sum | (bits[flag] ?? 0), 0),
    )
  return {
    match: (source, flags, text) => compile(source, flags).matcher(text).find(),
    problem(source, flags) {
      const unknown = [...flags].find((flag) => !known.includes(flag))
      if (unknown !== undefined) return `unknown flag \`${unknown}\``
      try {
        compile(source, flags)
        return undefined
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    },
  }
}
