/** Cuts pieces of output into lines with their ends, each with the time of the piece that it began in if wanted. */
export interface LineCutter {
  push(piece: { readonly text: string; readonly ts: string }): string[]
  /** The last line, if it has no end. */
  end(): string[]
}

export function createLineCutter(timestamps: boolean): LineCutter {
  let partial = ''
  let begunAt = ''
  const render = (line: string) => (timestamps ? `${begunAt} ${line}` : line)
  return {
    push({ text, ts }) {
      const lines: string[] = []
      if (partial === '') begunAt = ts
      const [first = '', ...rest] = text.split(/(?<=\n)/)
      for (const piece of [partial + first, ...rest]) {
        if (!piece.endsWith('\n')) {
          partial = piece
          continue
        }
        lines.push(render(piece))
        partial = ''
        begunAt = ts
      }
      return lines
    },
    end: () => (partial === '' ? [] : [render(partial)]),
  }
}
