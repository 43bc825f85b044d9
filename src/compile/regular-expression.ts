import type { Match } from './expression.ts'
import { longestRegularExpression, mostRegularExpressions } from './limits.ts'

/** Regular expressions whose time grows with the text and no faster (RE2 syntax, as GitLab's), and why one is refused. */
export interface RegularExpressions {
  readonly match: Match
  /** Undefined for a good one. */
  problem(source: string, flags: string): string | undefined
}

const knownFlags = 'ims'

/** Loads the engine; only expressions that match something need it. */
export async function regularExpressions(): Promise<RegularExpressions> {
  const { RE2JS } = await import('re2js')
  const bits: Readonly<Record<string, number>> = {
    i: RE2JS.CASE_INSENSITIVE,
    m: RE2JS.MULTILINE,
    s: RE2JS.DOTALL,
  }
  const compiled = new Map<string, ReturnType<typeof RE2JS.compile>>()
  const compile = (source: string, flags: string) => {
    const known = compiled.get(`${flags}/${source}`)
    if (known !== undefined) return known
    if (source.length > longestRegularExpression)
      throw new Error(`it is longer than ${longestRegularExpression} characters`)
    if (compiled.size >= mostRegularExpressions)
      throw new Error(`the workflow has more than ${mostRegularExpressions} different ones`)
    const bitsOfFlags = [...flags].reduce((sum, flag) => sum | (bits[flag] ?? 0), 0)
    const made = RE2JS.compile(source.replaceAll('\\/', '/'), bitsOfFlags)
    compiled.set(`${flags}/${source}`, made)
    return made
  }
  return {
    match: (source, flags, text) => compile(source, flags).matcher(text).find(),
    problem(source, flags) {
      const unknown = [...flags].find((flag) => !knownFlags.includes(flag))
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
