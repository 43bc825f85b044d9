/** What the runner replaces by `***` in everything that it writes. */
export interface Masker {
  add(value: string): void
  mask(text: string): string
}

/**
 * Masks each value and the forms of it that actions/runner masks too (src/Sdk/DTLogging/Logging/ValueEncoders.cs; those of
 * PowerShell are left out).
 */
export function createMasker(): Masker {
  const values = new Set<string>()
  return {
    add: (value) => {
      for (const form of formsOf(value)) if (form !== '') values.add(form)
    },
    mask: (text) => {
      const hidden = [...values]
        .flatMap((value) => occurrences(text, value))
        .sort((a, b) => a.start - b.start)
      let masked = ''
      let read = 0
      for (const [index, { start, end }] of hidden.entries()) {
        if (start > read || index === 0) masked += `${text.slice(read, start)}***`
        read = Math.max(read, end)
      }
      return masked + text.slice(read)
    },
  }
}

function occurrences(text: string, value: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    found.push({ start: at, end: at + value.length })
  }
  return found
}

function formsOf(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8')
  return [
    value,
    ...[0, 1, 2].map((shift) => bytes.subarray(bytes.length > shift ? shift : 0).toString('base64')),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    value.replace(/[<>"'&]/g, (sign) => xmlNames[sign] ?? sign),
    value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '',
  ]
}

const xmlNames: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '&': '&amp;',
}
