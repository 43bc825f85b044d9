const notFound =
  /no such file|not found|cannot find|ENOENT|does not exist|could not (find|open|read)|is missing/i
const commonDirectories =
  /^(node_modules|dist|build|target|out|coverage|\.venv|venv|__pycache__|vendor|\.cache)\/?$/

/**
 * The ignored file that a failing step's output names, if any: it is in the source but not in the workspace. A directory that
 * tools print all the time (`node_modules`) counts only on a line that says something is missing.
 */
export function ignoredNameIn(output: string, ignored: readonly string[]): string | undefined {
  const lines = output.split('\n')
  const byLength = [...ignored].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return byLength.find((name) => lines.some((line) => names(line, name)))
}

function names(line: string, ignored: string): boolean {
  const name = ignored.replace(/\/$/, '')
  const base = name.slice(name.lastIndexOf('/') + 1)
  if (base.length < 3 || (commonDirectories.test(base) && !notFound.test(line))) return false
  return [name, base].some((text) => isDelimited(line, text) && (text === name || notFound.test(line)))
}

function isDelimited(line: string, text: string): boolean {
  for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1)) {
    const before = line[at - 1] ?? ' '
    const after = line[at + text.length] ?? ' '
    if (/[^\w.-]/.test(before) && /[^\w-]/.test(after)) return true
  }
  return false
}
