/** A part of a stream: bytes, or the value of an `::add-mask::` line; no value if it was too long to keep. */
export type Part =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'mask'; readonly value: Uint8Array | undefined }

/** Takes the `::add-mask::` lines out of one stream, wherever its chunks are cut. */
export interface MaskCommands {
  push(chunk: Uint8Array): Part[]
  /** What was held; a line without an end is taken as whole. */
  end(): Part[]
}

export const maskCommand = '::add-mask::'
const command = Buffer.from(maskCommand)
/** Node finds up to six bytes at three times the speed of more. */
const opening = command.subarray(0, 6)
const nothing = Buffer.alloc(0)

/**
 * A command stands at the start of its line, as for GitHub after blanks at most; its value goes to the line's end, which remains
 * in the stream. Holds at most `longestValue` bytes of a value, and otherwise only what may be the beginning of a command.
 */
export function createMaskCommands(longestValue: number): MaskCommands {
  let held = nothing
  let value: ReturnType<typeof createValue> | undefined
  let isBlankSoFar = true

  const startsLine = (bytes: Buffer, at: number): boolean => {
    let before = at - 1
    while (before >= 0 && isBlank(bytes[before])) before--
    return before < 0 ? isBlankSoFar : isLineEnd(bytes[before])
  }
  /** Passes on what is no command and gives what follows the next one. */
  const readText = (bytes: Buffer, parts: Part[]): Buffer => {
    let at = bytes.indexOf(opening)
    while (at !== -1 && !(isCommand(bytes, at) && startsLine(bytes, at))) at = bytes.indexOf(opening, at + 1)
    let end = at === -1 ? bytes.length - beginningAtEnd(bytes) : at
    if (at === -1 && !startsLine(bytes, end)) end = bytes.length
    if (end > 0) parts.push({ kind: 'bytes', bytes: bytes.subarray(0, end) })
    isBlankSoFar = startsLine(bytes, end)
    if (at !== -1) {
      value = createValue(longestValue)
      return bytes.subarray(at + command.length)
    }
    held = Buffer.from(bytes.subarray(end))
    return nothing
  }
  /** Reads on in a command's value and gives what follows it. */
  const readValue = (bytes: Buffer, parts: Part[]): Buffer => {
    const end = bytes.findIndex(isLineEnd)
    value?.add(end === -1 ? bytes : bytes.subarray(0, end))
    if (end === -1) return nothing
    parts.push({ kind: 'mask', value: value?.whole() })
    value = undefined
    return bytes.subarray(end)
  }
  return {
    push(chunk) {
      const parts: Part[] = []
      let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
      if (held.length > 0) rest = Buffer.concat([held, rest])
      held = nothing
      while (rest.length > 0) rest = value === undefined ? readText(rest, parts) : readValue(rest, parts)
      return parts
    },
    end() {
      if (value !== undefined) return [{ kind: 'mask', value: value.whole() }]
      return held.length === 0 ? [] : [{ kind: 'bytes', bytes: held }]
    },
  }
}

function isCommand(bytes: Buffer, at: number): boolean {
  const end = at + command.length
  return end <= bytes.length && bytes.compare(command, 0, command.length, at, end) === 0
}

/** How many bytes at the end may be the beginning of a command, if they start a line. */
function beginningAtEnd(bytes: Buffer): number {
  let size = Math.min(command.length - 1, bytes.length)
  while (size > 0 && bytes.compare(command, 0, size, bytes.length - size) !== 0) size--
  return size
}

/** Gathers a value, in which GitHub's `%25`, `%0D` and `%0A` stand for what would end it. */
function createValue(longest: number) {
  let parts: Buffer[] = []
  let size = 0
  return {
    add(bytes: Buffer): void {
      size += bytes.length
      if (size <= longest) parts.push(Buffer.from(bytes))
      else parts = []
    },
    whole(): Buffer | undefined {
      if (size > longest) return undefined
      const text = Buffer.concat(parts).toString('latin1')
      return Buffer.from(text.replace(/%(?:25|0D|0A)/g, decodeURIComponent), 'latin1')
    },
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 9
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 10 || byte === 13
}
