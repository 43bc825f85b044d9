import { globToRegularExpression } from '../base/glob.ts'

export interface PathMatcher {
  /** Whether a glob means this path itself. What is in a directory that one means is the caller's to know. */
  matches(path: string): boolean
  /** Whether there can be something below a directory that a glob means. */
  mayHold(directory: string): boolean
}

/** Globs of paths below a root, in time that grows with the path and no faster. A slash at the end means nothing. */
export async function matchPaths(globs: readonly string[]): Promise<PathMatcher> {
  const { RE2JS } = await import('re2js')
  const cleaned = globs.map((glob) => glob.replace(/^(?:\.?\/)+|(?:\/\.?)+$/g, ''))
  const isAll = cleaned.some((glob) => glob === '' || glob === '.')
  const patterns = cleaned.map((glob) => RE2JS.compile(globToRegularExpression(glob), RE2JS.DOTALL))
  const beginnings = cleaned.map(plainBeginning)
  return {
    matches: (path) => isAll || patterns.some((pattern) => pattern.matcher(path).find()),
    mayHold: (directory) =>
      beginnings.some((plain) => isWithin(plain, directory) || isWithin(directory, plain)),
  }
}

/** The directories that a glob names before its first special character. */
function plainBeginning(glob: string): string {
  const special = glob.search(/[*?[\]{}\\]/)
  return special === -1 ? glob : glob.slice(0, Math.max(glob.lastIndexOf('/', special), 0))
}

function isWithin(path: string, directory: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`)
}
