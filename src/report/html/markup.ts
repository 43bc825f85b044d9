/** HTML that is safe to put into a page as it is. Only this file makes it. */
export interface Markup {
  readonly html: string
}

/** What may stand in a template: text is escaped, markup is not, a list is put together, `undefined` is nothing. */
export type Fill = string | number | Markup | readonly Markup[] | undefined

/**
 * Template tag for HTML. Every value is escaped for element content and for attributes in double quotes, so a template always
 * writes those quotes and never puts a value into a tag, a script or a style.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Fill[]): Markup {
  let html = strings[0] ?? ''
  for (const [at, value] of values.entries()) html += render(value) + (strings[at + 1] ?? '')
  return { html }
}

/** Several pieces, with one between each two. */
export function joined(pieces: readonly Markup[], between: Markup): Markup {
  return { html: pieces.map(({ html }) => html).join(between.html) }
}

/** HTML that Loom itself wrote or escaped already, such as its own style. Never for what a job, a user or a file says. */
export function trusted(html: string): Markup {
  return { html }
}

function render(value: Fill): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escapeText(value)
  return 'html' in value ? value.html : value.map(({ html }) => html).join('')
}

// What would end a text or an attribute, what no HTML file may hold, and what would reorder the text around it (Trojan Source).
const special =
  /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for element content and quoted attributes. Control characters become visible: NUL is `␀`, U+202E is `⟨U+202E⟩`. */
export function escapeText(text: string): string {
  return text.replace(special, (character) => {
    const code = character.charCodeAt(0)
    if (code < 0x20) return entities[character] ?? String.fromCharCode(0x2400 + code)
    return entities[character] ?? `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}
