import ignore from '@balena/dockerignore'

/** Which paths of a build's context stay behind. Paths are relative, with `/`. */
export interface IgnoreRules {
  isIgnored(path: string): boolean
  /** Whether something in a directory that is ignored may be sent all the same. */
  mayReach(directory: string): boolean
}

/** Understands the text of a `.dockerignore` as the docker client does: the last rule that fits counts, `!` takes back. */
export function parseIgnore(text: string): IgnoreRules {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trim())
  const rules = ignore.default({ ignorecase: false }).add(lines.map(escapeLiterals))
  const takenBack = lines.filter((line) => line.startsWith('!')).map(literalBeginning)
  return {
    isIgnored: (path) => rules.ignores(path),
    mayReach: (directory) =>
      takenBack.some((beginning) => isBelow(directory, beginning) || isBelow(beginning, directory)),
  }
}

/** The library makes a regular expression of a pattern and leaves these as they are, which Docker does not. */
function escapeLiterals(line: string): string {
  return line.replace(/\\.|[+()|{}]/g, (found) => (found.startsWith('\\') ? found : `\\${found}`))
}

/** The directories at the beginning of a pattern that are names and no patterns themselves. */
function literalBeginning(line: string): string {
  const parts = line
    .slice(1)
    .trim()
    .split('/')
    .filter((part) => part !== '' && part !== '.')
  const first = parts.findIndex((part) => /[*?[\\]/.test(part))
  return (first === -1 ? parts : parts.slice(0, first)).join('/')
}

function isBelow(path: string, directory: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`)
}
