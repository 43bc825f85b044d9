import { harmlessLine } from './format.ts'

// What would reorder the text around it, or cannot be seen.
const invisible = /[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g
/** Outside of fences a name has no reason to be longer. */
const longest = 500

/**
 * Somebody else's text as code in a line or a table cell. In code GitHub makes no links, mentions or references. What a cell or a
 * code span could not hold as it is stands as entities in the tag.
 */
export function code(text: string): string {
  const line = seen(text.replaceAll('\n', ' ')).slice(0, longest)
  if (line.trim() === line && /^[^`|\\]+$/.test(line)) return `\`${line}\``
  return `<code>${entities(line)}</code>`
}

/** Somebody else's text as it reads: no markup, and no mention, reference or link comes of it. */
export function prose(text: string): string {
  return seen(text.replaceAll('\n', ' ')).replace(
    /[\\`<>*_[\]|&~!]|:(?=\/\/)|(?<=www)\.|[@#](?=\w)|\bgh(?=-)/gi,
    (found) => (/[@#h]$/i.test(found) ? `${found}&#8203;` : `&#${found.charCodeAt(0)};`),
  )
}

/** Lines as they are, in a fence that is longer than any in them. */
export function fenced(lines: readonly string[], language = ''): string {
  const safe = lines.map(seen)
  const longestRun = Math.max(
    2,
    ...safe.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)),
  )
  const fence = '`'.repeat(longestRun + 1)
  return [`${fence}${language}`, ...safe, fence].join('\n')
}

export function tableHead(cells: readonly string[]): string {
  return `${tableRow(cells)}\n${tableRow(cells.map(() => '---'))}`
}

export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Without control characters, and what is invisible made visible. */
function seen(line: string): string {
  return harmlessLine(line, false).replace(
    invisible,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase()}⟩`,
  )
}

function entities(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]|^ | $/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A sentence that may hold code in backquotes and must hold no other markup. */
export function sentence(text: string): string {
  return text
    .split(/`([^`]*)`/)
    .map((piece, at) => (at % 2 === 1 ? code(piece) : prose(piece)))
    .join('')
}
