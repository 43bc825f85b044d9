/** How much of an output is kept. */
export interface ExcerptLimits {
  readonly lines: number
  readonly characters: number
}

/** The end of an output, or all of it. Where lines before the end are left out, also the beginning. */
export interface Excerpt {
  /** Empty where nothing is left out. */
  readonly first: readonly string[]
  readonly leftOut: number
  readonly last: readonly string[]
}

/** Takes an output piece by piece and keeps its beginning and its end, in bounded memory. */
export interface ExcerptTaker {
  push(stream: 'stdout' | 'stderr', text: string): void
  end(): Excerpt
}

const longestLine = 1000
// What went wrong is said at the end.
const shareOfFirst = 0.2

export function takeExcerpt(limits: ExcerptLimits): ExcerptTaker {
  const partial = { stdout: '', stderr: '' }
  const forFirst = {
    lines: Math.ceil(limits.lines * shareOfFirst),
    characters: limits.characters * shareOfFirst,
  }
  const first: string[] = []
  const last = createRing(limits.lines - forFirst.lines, limits.characters - forFirst.characters)
  let isFirstFull = false
  const add = (line: string) => {
    forFirst.characters -= line.length
    isFirstFull ||= first.length >= forFirst.lines || forFirst.characters < 0
    if (isFirstFull) last.add(line)
    else first.push(line)
  }
  return {
    push(stream, text) {
      let from = 0
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
        add(shorten(partial[stream] + text.slice(from, end)))
        partial[stream] = ''
        from = end + 1
      }
      if (from < text.length) partial[stream] = withoutPast(partial[stream] + text.slice(from))
    },
    end() {
      for (const rest of [partial.stdout, partial.stderr]) if (rest !== '') add(shorten(rest))
      const end = last.end()
      return end.leftOut > 0 ? { first, ...end } : { first: [], leftOut: 0, last: [...first, ...end.last] }
    },
  }
}

/** The newest lines within both limits. */
function createRing(maxLines: number, maxCharacters: number) {
  const kept: string[] = []
  // Of `kept`; what is before it is left out, and removed once in a while.
  let oldest = 0
  let removed = 0
  let characters = 0
  return {
    add(line: string): void {
      kept.push(line)
      characters += line.length
      while (oldest < kept.length && (kept.length - oldest > maxLines || characters > maxCharacters))
        characters -= kept[oldest++]?.length ?? 0
      if (oldest < 4096) return
      kept.splice(0, oldest)
      removed += oldest
      oldest = 0
    },
    end: () => ({ leftOut: removed + oldest, last: kept.slice(oldest) }),
  }
}

/** Of a progress bar its last state, of a long line its beginning. */
function shorten(line: string): string {
  const state = line.length > longestLine ? lastState(line) : line
  return state.length > longestLine ? `${state.slice(0, longestLine)}…` : state
}

/** A line that has not ended may grow for ever: what a terminal would not show any more is forgotten. */
function withoutPast(line: string): string {
  return line.length > 2 * longestLine ? lastState(line).slice(0, 2 * longestLine) : line
}

function lastState(line: string): string {
  const whole = line.replace(/\r+$/, '')
  return whole.slice(whole.lastIndexOf('\r') + 1)
}
