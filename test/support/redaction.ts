import { encodingsOf } from '../../src/secrets/encodings.ts'
import { formsOf } from '../../src/secrets/forms.ts'
import { createRedactor, type Redactor } from '../../src/secrets/redactor.ts'

/** Names and values in the order of their registration. */
export type Secrets = Readonly<Record<string, string | Uint8Array>>

export function redactorOf(secrets: Secrets): Redactor {
  const redactor = createRedactor()
  for (const [name, value] of Object.entries(secrets)) redactor.register(name, value)
  return redactor
}

/** Sends bytes through a stream, cut at the given places. */
export function sendCut(redactor: Redactor, bytes: Uint8Array, cuts: readonly number[]): string {
  const stream = redactor.stream()
  const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length]
  const pieces = places.map((end, at) => stream.push(bytes.subarray(places[at - 1] ?? 0, end)))
  return pieces.join('') + stream.end()
}

/** Every way to cut once, byte by byte, and not at all. */
export function cutsOf(length: number): number[][] {
  const places = Array.from({ length: length + 1 }, (_, at) => at)
  return [[], places, ...places.map((at) => [at])]
}

/** What a redactor must give, found the slow way: every place of every pattern, then covers that overlap made one. */
export function redactSlowly(text: Buffer, patterns: readonly { bytes: Uint8Array; mask: string }[]): string {
  const matches = patterns.flatMap(({ bytes, mask }) => {
    const found: { start: number; end: number; longest: number; mask: string }[] = []
    for (let start = text.indexOf(bytes); start !== -1; start = text.indexOf(bytes, start + 1)) {
      found.push({ start, end: start + bytes.length, longest: bytes.length, mask })
    }
    return found
  })
  matches.sort((a, b) => a.start - b.start || a.end - b.end)
  const covers: typeof matches = []
  for (const match of matches) {
    const last = covers.at(-1)
    if (last === undefined || last.end <= match.start) {
      covers.push({ ...match })
      continue
    }
    last.end = Math.max(last.end, match.end)
    if (match.longest > last.longest) Object.assign(last, { longest: match.longest, mask: match.mask })
  }
  let from = 0
  const parts: Buffer[] = []
  for (const { start, end, mask } of covers) {
    parts.push(text.subarray(from, start), Buffer.from(mask))
    from = end
  }
  return Buffer.concat([...parts, text.subarray(from)]).toString()
}

/** The patterns of some secrets; no value is given twice. */
export function patternsOf(secrets: Secrets): { bytes: Buffer; mask: string }[] {
  return Object.entries(secrets).flatMap(([name, value]) =>
    formsOf(Buffer.from(value))
      .flatMap(encodingsOf)
      .map((bytes) => ({ bytes, mask: `[REDACTED:SECRET_${name}]` })),
  )
}

/** The text without masks: what remains must hold no secret. */
export function withoutMasks(text: string): string {
  return text.replace(/\[REDACTED:SECRET_[A-Z0-9_]+\]/g, '\0')
}
