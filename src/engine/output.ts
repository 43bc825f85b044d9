import type { RedactedText } from '../model/redacted-text.ts'
import { cutAtLineEnd, joinRedacted, type Redactor } from '../secrets/redactor.ts'

/** An incomplete line is held for at most this long, and at most this many characters. */
const holdMs = 100
const holdLength = 64 * 1024

export type TextSink = (text: RedactedText) => void | Promise<void>

/** Bytes of one stream in, events' text out. `end` once, after the last `push`. */
export interface OutputStream {
  push(bytes: Uint8Array): void | Promise<void>
  end(): void | Promise<void>
}

/**
 * Turns a stream's bytes into pieces of text, cut at line ends where it can: several whole lines that came together are one
 * piece. Put together, the pieces are the stream's exact text, redacted.
 */
export function createOutputStream(redactor: Redactor, sink: TextSink): OutputStream {
  const stream = redactor.stream()
  let held: RedactedText | '' = ''
  let timer: NodeJS.Timeout | undefined
  const flush = (): void | Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    if (held === '') return undefined
    const text = held
    held = ''
    return sink(text)
  }
  const take = (text: RedactedText): void | Promise<void> => {
    const { lines, rest } = cutAtLineEnd(text)
    if (lines === '') {
      if (rest === '') return undefined
      held = joinRedacted(held, rest)
      if (held.length >= holdLength) return flush()
      timer ??= setTimeout(() => void flush(), holdMs).unref()
      return undefined
    }
    const whole = joinRedacted(held, lines)
    held = rest
    clearTimeout(timer)
    timer = held === '' ? undefined : setTimeout(() => void flush(), holdMs).unref()
    return sink(whole)
  }
  return {
    push: (bytes) => take(stream.push(bytes)),
    async end() {
      await take(stream.end())
      await flush()
    },
  }
}
