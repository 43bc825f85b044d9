import { StringDecoder } from 'node:string_decoder'
import type { RedactedText } from '../model/redacted-text.ts'
import { createMaskCommands, maskCommand, type Part } from './mask-commands.ts'
import { addedName, createPatterns, maskOf } from './patterns.ts'
import { longestValue, type RefusalReason, refusalOf, refusals } from './refusal.ts'
import { createScanner } from './scanner.ts'

/** One stream of bytes on its way to text. Give it every chunk, then `end` once. */
export interface RedactingStream {
  /** The part of the text that is decided; what may be the beginning of a secret follows with a later chunk or the end. */
  push(chunk: Uint8Array): RedactedText
  end(): RedactedText
}

/** What became of a value. A refused one will be seen in the output, of which the caller warns. */
export type Registration =
  { readonly registered: true } | { readonly registered: false; readonly reason: RefusalReason }

/**
 * The only maker of `RedactedText`: everything that a sink shows or stores has passed through here, so that leaking a
 * secret is a type error. Bytes that are no UTF-8 become U+FFFD.
 */
export interface Redactor {
  /**
   * From now on the value, in every form and encoding of `docs/redaction.md`, becomes `[REDACTED:SECRET_<name>]`, in open streams
   * too. Of several names for one value the first in alphabetical order is shown.
   */
  register(name: string, value: string | Uint8Array): Registration
  /** For a whole text at hand: a message, a command, a name. */
  text(text: string): RedactedText
  /** For output that comes in pieces, cut anywhere. Its `::add-mask::` lines register their values and do not show them. */
  stream(): RedactingStream
}

const tooLong: Registration = { registered: false, reason: 'too-long' }

/** A redactor with no secret registered. `tell` hears of each value once, before it is redacted from anything. */
export function createRedactor(tell?: (value: string) => void): Redactor {
  const patterns = createPatterns()
  const told = new Set<string>()
  const register = (name: string, value: string | Uint8Array): Registration => {
    const bytes = Buffer.from(value)
    const reason = refusalOf(bytes)
    if (reason !== undefined) return { registered: false, reason }
    patterns.add(name, bytes)
    const said = bytes.toString()
    if (!told.has(said)) tell?.(said)
    told.add(said)
    return { registered: true }
  }
  const text = (text: string): RedactedText => {
    if (patterns.automaton() === undefined) return text as RedactedText
    const scanner = createScanner(patterns.automaton)
    return Buffer.concat([scanner.push(Buffer.from(text)), scanner.end()]).toString() as RedactedText
  }
  const stream = (): RedactingStream => {
    const commands = createMaskCommands(longestValue)
    const scanner = createScanner(patterns.automaton)
    const decoder = new StringDecoder('utf8')
    const rest = () => decoder.write(scanner.end()) + decoder.end()
    const verdictOn = (value: Uint8Array | undefined): string => {
      const made = value === undefined ? tooLong : register(addedName, value)
      return made.registered ? maskOf(addedName) : `[NOT MASKED: ${refusals[made.reason]}]`
    }
    const textOf = (part: Part): string =>
      part.kind === 'bytes'
        ? decoder.write(scanner.push(part.bytes))
        : `${rest()}${maskCommand}${verdictOn(part.value)}`
    return {
      push: (chunk) => commands.push(chunk).map(textOf).join('') as RedactedText,
      end: () => `${commands.end().map(textOf).join('')}${rest()}` as RedactedText,
    }
  }
  return { register, text, stream }
}

/** Two pieces of one stream that follow each other. */
export function joinRedacted(first: RedactedText | '', second: RedactedText): RedactedText {
  return (first + second) as RedactedText
}

/** The whole lines of a text, and what follows the last line end. */
export function cutAtLineEnd(text: RedactedText): { lines: RedactedText; rest: RedactedText } {
  const end = text.lastIndexOf('\n') + 1
  return { lines: text.slice(0, end) as RedactedText, rest: text.slice(end) as RedactedText }
}
