/** Places of a machine that a text may name, as absolute paths, and who its user is. */
export interface Places {
  readonly workspace?: string | undefined
  /** Of jobs that had one of their own; they are told as `<workspace>` too. */
  readonly jobWorkspaces?: readonly string[]
  readonly repository?: string | undefined
  readonly temporary?: string | undefined
  readonly home?: string | undefined
  readonly user?: string | undefined
}

/** Puts `<workspace>`, `<repository>`, `<home>`, `<tmp>` and `<user>` where a text names them. */
export interface PlaceHider {
  text(text: string): string
  /** The same for text as it stands within a string of JSON. */
  json(text: string): string
  /** Where a name begins that reaches over the boundary of two texts, and where it ends; both count from the boundary. */
  straddling(before: string, after: string): { readonly start: number; readonly end: number } | undefined
}

/** Accounts that tell nothing about a person; as words of a log they mostly mean something else. */
const commonAccounts = new Set(
  'root admin administrator ubuntu debian user users runner node git docker vagrant build builder jenkins ci dev developer test tester nobody guest app web www-data vscode codespace gitpod'.split(
    ' ',
  ),
)

/** Hides places, the longest one first, where a path's name ends there or goes on below it; the user's name as a whole word. */
export function createPlaceHider(places: Places): PlaceHider {
  const named = [
    ['<workspace>', places.workspace],
    ...(places.jobWorkspaces ?? []).map((path) => ['<workspace>', path] as const),
    ['<repository>', places.repository],
    ['<home>', places.home],
    ['<tmp>', places.temporary],
  ].filter(
    (entry): entry is readonly [string, string] & [string, string] =>
      entry[1] !== undefined && entry[1].length > 1,
  )
  const user = places.user !== undefined && !commonAccounts.has(places.user.toLowerCase()) ? places.user : ''
  const plain = hiderOf(named, user)
  const quoted = hiderOf(
    named.map(([name, path]) => [name, JSON.stringify(path).slice(1, -1)]),
    user === '' ? '' : JSON.stringify(user).slice(1, -1),
  )
  return {
    text: plain.replace,
    json: quoted.replace,
    straddling: (before, after) => {
      const tail = before.slice(-plain.longest)
      const joined = tail + after.slice(0, plain.longest)
      const match = plain.find(joined).find(({ start, end }) => start < tail.length && end > tail.length)
      return match === undefined
        ? undefined
        : { start: match.start - tail.length, end: match.end - tail.length }
    },
  }
}

// A name begins where no other goes on. In JSON the letter of an escaped line end or of a colour before it is none of the text's.
const beginning = String.raw`(?:(?<![\w.>-])|(?<=(?<!\\)\\[nrtbf])|(?<=(?:\\u001b|\x1b)\[[\d;]*m))`

function hiderOf(named: readonly (readonly [string, string])[], user: string) {
  const sorted = [...named].sort((a, b) => b[1].length - a[1].length)
  const names = new Map(sorted.map(([name, path]) => [path, name]))
  if (user !== '') names.set(user, '<user>')
  const parts = [...names.keys()].map(escaped)
  const one = `(?:${parts.join('|')})`
  // Whether a name stands there is asked first, which is much faster than asking of every character what is before it.
  const pattern = parts.length === 0 ? undefined : new RegExp(`(?=${one})${beginning}${one}(?![\\w-])`, 'g')
  return {
    longest: Math.max(1, ...parts.map(({ length }) => length)),
    replace: (text: string) =>
      pattern === undefined ? text : text.replace(pattern, (found) => names.get(found) ?? found),
    find: (text: string) =>
      pattern === undefined
        ? []
        : [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
            start: index,
            end: index + length,
          })),
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
