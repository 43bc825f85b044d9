import { isUtf8 } from 'node:buffer'

/** A run of base64 shorter than this would stand in innocent text as well. */
const shortestBase64 = 6
/** Where `base64` of GNU (76) and `openssl base64`, PEM (64) break their lines. */
const wrapColumns = [64, 76]

/** A value as programs are known to print it, itself included; all different. */
export function encodingsOf(bytes: Buffer): Buffer[] {
  const texts = isUtf8(bytes) ? textEncodings(bytes.toString('utf8')) : []
  const hex = bytes.toString('hex')
  const ascii = [...base64Encodings(bytes), ...urlEncodings(bytes), hex, hex.toUpperCase()]
  const all = [
    bytes.toString('latin1'),
    ...texts.map((text) => Buffer.from(text).toString('latin1')),
    ...ascii,
  ]
  return [...new Set(all)].map((text) => Buffer.from(text, 'latin1'))
}

/**
 * The value within any longer text in base64: at each of the three places that it can have in a group of three bytes, the
 * characters that hold bits of nothing else; and to the text's end, with and without padding and a last newline.
 */
function base64Encodings(bytes: Buffer): string[] {
  const runs = [0, 1, 2].flatMap((offset) => {
    const start = Math.ceil((offset * 8) / 6)
    const encode = (end: string) =>
      Buffer.concat([Buffer.alloc(offset), bytes, Buffer.from(end)]).toString('base64')
    const own = encode('').slice(start, Math.floor(((offset + bytes.length) * 8) / 6))
    const ends = [encode(''), encode('\n')].map((text) => text.slice(start))
    return [own, ...ends, ...ends.map((text) => text.replace(/=+$/, ''))]
  })
  const long = runs.filter((run) => run.length >= shortestBase64)
  return [...long, ...long.map(urlSafe), ...wrappedBase64(bytes)]
}

function urlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_')
}

function wrappedBase64(bytes: Buffer): string[] {
  return wrapColumns.flatMap((columns) =>
    ['', '\n'].flatMap((end) => {
      const text = Buffer.concat([bytes, Buffer.from(end)]).toString('base64')
      if (text.length <= columns) return []
      return [text.replace(new RegExp(`.{${columns}}(?=.)`, 'g'), '$&\n')]
    }),
  )
}

/** What writers of URLs escape: RFC 3986, Python, JavaScript's component, JavaScript's whole URL, forms. */
const urlWriters = [
  { escapes: /[^\w.~-]/g, space: '%20' },
  { escapes: /[^\w.~/-]/g, space: '%20' },
  { escapes: /[^\w.~!'()*-]/g, space: '%20' },
  { escapes: /[^\w.~!'()*;/?:@&=+$,#-]/g, space: '%20' },
  { escapes: /[^\w.~-]/g, space: '+' },
  { escapes: /[^\w.*-]/g, space: '+' },
]

function urlEncodings(bytes: Buffer): string[] {
  const text = bytes.toString('latin1')
  const escape = (character: string) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`
  return urlWriters.flatMap(({ escapes, space }) => {
    const write = (character: string) => (character === ' ' ? space : escape(character))
    return [
      text.replace(escapes, write),
      text.replace(escapes, (character) => write(character).toUpperCase()),
    ]
  })
}

function textEncodings(text: string): string[] {
  return [...jsonEncodings(text), ...xmlEncodings(text), ...shellEncodings(text)]
}

/** Inside of the quotes: JavaScript; ASCII only (Python); ASCII only with `\/` (PHP); fit for HTML (Go). */
function jsonEncodings(text: string): string[] {
  const plain = JSON.stringify(text).slice(1, -1)
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  const ascii = plain.replace(/[^\0-\x7f]/g, escape)
  return [plain, ascii, ascii.replaceAll('/', '\\/'), plain.replace(/[<>&\u2028\u2029]/g, escape)]
}

const xmlWriters: Readonly<Record<string, string>>[] = [
  {},
  { '"': '&quot;' },
  { '"': '&quot;', "'": '&apos;' },
  { '"': '&quot;', "'": '&#39;' },
  { '"': '&quot;', "'": '&#x27;' },
  { '"': '&#34;', "'": '&#39;' },
]

function xmlEncodings(text: string): string[] {
  const always = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
  return xmlWriters.map((quotes) => {
    const names: Readonly<Record<string, string>> = { ...always, ...quotes }
    return text.replace(/[&<>"']/g, (character) => names[character] ?? character)
  })
}

/** Within '…', as sh and as Python write it; within "…"; with backslashes, as `printf %q`; within $'…'. */
function shellEncodings(text: string): string[] {
  const controls: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
  const dollar = text
    .replace(/[\\']/g, '\\$&')
    .replace(/[\n\r\t]/g, (control) => controls[control] ?? control)
  const octal = (character: string) =>
    Array.from(Buffer.from(character), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
  return [
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", `'"'"'`),
    text.replace(/["\\$`]/g, '\\$&'),
    text.replace(/[\s'"\\|&;()<>!{}*[\]?^$`,]|^[~#]|(?<=[=:])~/g, '\\$&'),
    dollar,
    dollar.replace(/[^\0-\x7f]/gu, octal),
  ]
}
