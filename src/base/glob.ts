/**
 * A glob of paths as the source of a regular expression in RE2 syntax, which matches whole paths in time that
 * grows with the path and no faster. `*` and `?` stay within a part of the path and match dots, `**` crosses parts, `[a-z]`,
 * `[!a-z]` and `{a,b}` are as in a shell, a backslash takes the next character as it is. A leading `/` or `./` means nothing.
 */
export function globToRegularExpression(glob: string): string {
  const pieces: readonly string[] = glob.replace(/^\.?\//, '').match(piece) ?? []
  const closing = pieces.lastIndexOf('}')
  let open = 0
  const source = pieces.map((text, at) => {
    if (text === '{' && at < closing) {
      open += 1
      return '(?:'
    }
    if (text === '}' && open > 0) {
      open -= 1
      return ')'
    }
    return text === ',' && open > 0 ? '|' : sourceOf(text)
  })
  return `^${source.join('')}${')'.repeat(open)}$`
}

const piece = /\*\*\/|\/\*\*$|\*+|\[[!^]?\]?[^\]/]*\]|\\.|[\s\S]/g

function sourceOf(text: string): string {
  if (text === '**/') return '(?:[^/]+/)*'
  if (text === '/**') return '/.*'
  if (text === '**') return '.*'
  if (/^\*+$/.test(text)) return '[^/]*'
  if (text === '?') return '[^/]'
  if (/^\[.+\]$/.test(text)) return classOf(text)
  return text.replace(/^\\(?=.)/, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function classOf(text: string): string {
  const isNegated = /^\[[!^]/.test(text)
  const members = text.slice(isNegated ? 2 : 1, -1).replace(/[\\[\]^&]/g, '\\$&')
  return members === '' ? '\\[\\]' : `[${isNegated ? '^/' : ''}${members}]`
}
