import type { Placeholder } from './placeholders.ts'

/**
 * Where a run was, each in every spelling that its output may use: a path and the one that it links to. `run` holds run ids, which
 * are decimal digits. Paths are absolute; `/` alone is none, and neither is an empty text.
 */
export interface Places {
  readonly workspace: readonly string[]
  readonly temporary: readonly string[]
  readonly home: readonly string[]
  readonly run: readonly string[]
}

/** Part of a text, and what takes its place. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Place {
  readonly path: string
  readonly placeholder: Placeholder
}

const notAfterPlace = /[\w-]|\.[\w<]/y

/** `a/tmp` and `../tmp` are not the temporary directory; `-I/tmp` and `file:///tmp` are. */
const partOfPath = /(?<=[\w.~-]|(?<!:\/)\/)(?<!(?<![\w>-])-[A-Za-z])\//y

/** What lies directly in the temporary directory has a made-up name. pytest counts its directories up, one level below. */
const madeUpName = /\/(?:pytest-of-[\w.-]{1,64}\/pytest-\d{1,9}|[\w.+@%~#=-]{1,255})/y

/** The paths of the places, longer ones first. */
export function placePaths(places: Places): Place[] {
  const paths = ([place, placeholder]: readonly [readonly string[], Placeholder]) =>
    place
      .map((path) => ({ path: path.replace(/\/+$/, ''), placeholder }))
      .filter(({ path }) => path.startsWith('/'))
  return (
    [
      [places.workspace, 'workspace'],
      [places.temporary, 'tmp'],
      [places.home, 'home'],
    ] as const
  )
    .flatMap(paths)
    .toSorted((a, b) => b.path.length - a.path.length)
}

/** The place that begins with the slash at a position. `glued`: the slash follows a placeholder. */
export function placeAt(
  places: readonly Place[],
  text: string,
  { at, glued }: { at: number; glued: boolean },
): Replacement | undefined {
  for (const { path, placeholder } of places) {
    if (!text.startsWith(path, at) || matches(notAfterPlace, text, at + path.length)) continue
    if (placeholder !== 'workspace' && (glued || matches(partOfPath, text, at))) continue
    const end = at + path.length
    const named = placeholder === 'tmp' && matches(madeUpName, text, end)
    return { start: at, end: named ? madeUpName.lastIndex : end, text: `<${placeholder}>` }
  }
  return undefined
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
