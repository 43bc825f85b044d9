import { StringDecoder } from 'node:string_decoder'
import type { RedactedText } from '../model/redacted-text.ts'
import { type Automaton, buildAutomaton } from './automaton.ts'
import { encodingsOf } from './encodings.ts'
import { formsOf } from './forms.ts'
import { createMaskCommands, maskCommand, type Part } from './mask-commands.ts'
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

/** The name of all values that `::add-mask::` lines register: one, as their order may differ from run to run. */
const addedName = 'ADD_MASK'

/** A redactor with no secret registered. */
export function createRedactor(): Redactor {
  const names = new Map<string, string>()
  let automaton: Automaton | undefined
  /** Built when text comes after values, so that many values cost one building. */
  const current = (): Automaton | undefined => {
    if (names.size > 0) automaton ??= buildAutomaton([...names].map(patternOf))
    return automaton
  }
  const register = (name: string, value: string | Uint8Array): Registration => {
    const bytes = Buffer.from(value)
    const reason = refusalOf(bytes)
    if (reason !== undefined) return { registered: false, reason }
    for (const form of formsOf(bytes)) {
      for (const encoding of encodingsOf(form)) {
        const key = encoding.toString('latin1')
        if (!isBetterName(name, names.get(key))) continue
        names.set(key, name)
        automaton = undefined
      }
    }
    return { registered: true }
  }
  const text = (text: string): RedactedText => {
    if (names.size === 0) return text as RedactedText
    const scanner = createScanner(current)
    return Buffer.concat([scanner.push(Buffer.from(text)), scanner.end()]).toString() as RedactedText
  }
  const stream = (): RedactingStream => {
    const commands = createMaskCommands(longestValue)
    const scanner = createScanner(current)
    const decoder = new StringDecoder('utf8')
    const rest = () => decoder.write(scanner.end()) + decoder.end()
    const textOf = (part: Part): string => {
      if (part.kind === 'bytes') return decoder.write(scanner.push(part.bytes))
      const before = rest()
      const made: Registration =
        part.value === undefined ? { registered: false, reason: 'too-long' } : register(addedName, part.value)
      return `${before}${maskCommand}${made.registered ? maskOf(addedName) : `[NOT MASKED: ${refusals[made.reason]}]`}`
    }
    return {
      push: (chunk) => commands.push(chunk).map(textOf).join('') as RedactedText,
      end: () => `${commands.end().map(textOf).join('')}${rest()}` as RedactedText,
    }
  }
  return { register, text, stream }
}

function maskOf(name: string): string {
  return `[REDACTED:SECRET_${name}]`
}

function patternOf([bytes, name]: readonly [string, string]) {
  return { bytes: Buffer.from(bytes, 'latin1'), mask: Buffer.from(maskOf(name)) }
}

/** What the workflow names is said before what a command added. */
function isBetterName(name: string, than: string | undefined): boolean {
  if (than === undefined || than === name) return than === undefined
  return than === addedName || (name !== addedName && name < than)
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
