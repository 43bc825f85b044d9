import * as v from 'valibot'
import type { PlaceHider } from './places.ts'

/** So many lines wait at most for the rest of a line of output. */
const mostWaiting = 1000

interface Line {
  text: string
}

const outputSchema = v.looseObject({ type: v.literal('output'), stream: v.string(), text: v.string() })
type Output = v.InferOutput<typeof outputSchema>

/**
 * Hides places in lines of JSON. A step's output may be cut within a name; both pieces are found together, and what they put
 * together is as if they had not been cut.
 */
export async function* hideInLines(lines: AsyncIterable<string>, hider: PlaceHider): AsyncGenerator<string> {
  const waiting: Line[] = []
  const open = new Map<string, { readonly line: Line; readonly output: Output }>()
  function* flush() {
    for (const { text } of waiting.splice(0)) yield hider.json(text)
    open.clear()
  }
  for await (const text of lines) {
    const line = { text }
    waiting.push(line)
    const output = mayBeCut(text) || open.size > 0 ? outputIn(text) : undefined
    if (output !== undefined) {
      const before = open.get(output.stream)
      if (before !== undefined) join(before, { line, output }, hider)
      open.delete(output.stream)
      if (!output.text.endsWith('\n')) open.set(output.stream, { line, output })
    }
    if (open.size === 0 || waiting.length > mostWaiting) yield* flush()
  }
  yield* flush()
}

type Piece = { readonly line: Line; readonly output: Output }

/** Puts the name that reaches from one piece into the next at the end of the first. */
function join(first: Piece, second: Piece, hider: PlaceHider): void {
  const found = hider.straddling(first.output.text, second.output.text)
  if (found === undefined) return
  const name = first.output.text.slice(found.start) + second.output.text.slice(0, found.end)
  first.output.text = first.output.text.slice(0, found.start) + hider.text(name)
  second.output.text = second.output.text.slice(found.end)
  for (const { line, output } of [first, second]) line.text = JSON.stringify(output)
}

function mayBeCut(line: string): boolean {
  return line.includes('"type":"output"') && !line.endsWith('\\n"}')
}

function outputIn(line: string): Output | undefined {
  try {
    const decoded = v.safeParse(outputSchema, JSON.parse(line))
    return decoded.success ? decoded.output : undefined
  } catch {
    return undefined
  }
}
