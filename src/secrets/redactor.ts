import { StringDecoder } from 'node:string_decoder'
import type { RedactedText } from '../model/redacted-text.ts'

/** One stream of bytes on its way to text. Give it every chunk, then `end` once. */
export interface RedactingStream {
  /** The part of the text that is decided; the rest follows with a later chunk or the end. */
  push(chunk: Uint8Array): RedactedText
  end(): RedactedText
}

/**
 * The only maker of `RedactedText`: everything that a sink shows or stores has passed through here, so that leaking a
 * secret is a type error. Bytes that are no UTF-8 become U+FFFD.
 */
export interface Redactor {
  /** For a whole text at hand: a message, a command, a name. */
  text(text: string): RedactedText
  /** For output that comes in pieces, cut anywhere. */
  stream(): RedactingStream
}

/** A redactor with no secret registered. */
export function createRedactor(): Redactor {
  return {
    text: (text) => text as RedactedText,
    stream: () => {
      const decoder = new StringDecoder('utf8')
      return {
        push: (chunk) => decoder.write(chunk) as RedactedText,
        end: () => decoder.end() as RedactedText,
      }
    },
  }
}
