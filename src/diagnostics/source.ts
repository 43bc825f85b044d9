/** A text that diagnostics point into. `path` is what a person would type, relative to the repository. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** Why something at a path cannot be a source, and what to do about it. */
export interface SourceProblem {
  readonly problem: string
  readonly hint: string
}

/** A half-open range of UTF-16 offsets in a source. */
export interface Span {
  readonly source: Source
  readonly start: number
  readonly end: number
}

/** One-based line and column (UTF-16 units) of an offset. */
export interface Position {
  readonly line: number
  readonly column: number
}

const starts = new WeakMap<Source, readonly number[]>()

/** Where each line begins; found once, since a file may have thousands of errors. */
function lineStarts(source: Source): readonly number[] {
  const known = starts.get(source)
  if (known !== undefined) return known
  const found = [0, ...[...source.text.matchAll(/\n/g)].map((match) => match.index + 1)]
  starts.set(source, found)
  return found
}

export function positionOf(source: Source, offset: number): Position {
  const lines = lineStarts(source)
  let low = 0
  for (let high = lines.length; high - low > 1;) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 }
}

/** The text of a one-based line, without its line end. */
export function lineText(source: Source, line: number): string {
  const lines = lineStarts(source)
  const start = lines[line - 1]
  return start === undefined ? '' : source.text.slice(start, lines[line] ?? undefined).replace(/\r?\n?$/, '')
}
