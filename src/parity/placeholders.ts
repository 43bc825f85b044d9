/** What stands in normalised text instead of something that differs from place to place. */
export const placeholders = [
  'workspace',
  'tmp',
  'home',
  'run',
  'time',
  'duration',
  'address',
  'port',
  'pid',
  'ignored',
] as const
export type Placeholder = (typeof placeholders)[number]

const source = `<(?:${placeholders.join('|')})>`
const sticky = new RegExp(source, 'y')

/** Where the placeholder that begins at a position ends; -1 if there is none. */
export function placeholderEnd(text: string, at: number): number {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : -1
}

/** The text with everything between placeholders replaced, and the placeholders as they are. */
export function betweenPlaceholders(text: string, replace: (part: string) => string): string {
  if (!text.includes('<')) return replace(text)
  return text
    .split(new RegExp(`(${source})`))
    .map((part, at) => (at % 2 === 1 ? part : replace(part)))
    .join('')
}
