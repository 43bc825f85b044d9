import type { Cause, CauseKind, FirstDivergence, SourceChange } from '../model/run-diff.ts'
import { isDivergence } from './compare-runs.ts'
import type { Located } from './notes.ts'
import type { RunSide, Sides } from './side.ts'

/** How many of the last lines of a failing output are looked at. */
const lastLines = 400

/** What causes are inferred from. */
export interface Evidence {
  readonly sides: Sides
  readonly differences: readonly Located[]
  /** How many differences were left out. */
  readonly leftOut: number
  /** Files that differ; undefined when they are not known, or nothing does. */
  readonly source: readonly SourceChange[] | undefined
  /** Ends of the outputs of the first diverging step, on the sides where it failed. */
  readonly failing: { readonly a?: string; readonly b?: string }
}

/** Infers one kind of cause; undefined when nothing speaks for it. */
export type Finder = (evidence: Evidence) => Cause | undefined

/** Reads the output of the first diverging step where that step failed. */
export async function readFailing(
  first: FirstDivergence | undefined,
  sides: Sides,
): Promise<Evidence['failing']> {
  const [a, b] = await Promise.all([failingOn('a', first, sides.a), failingOn('b', first, sides.b)])
  return { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) }
}

async function failingOn(
  name: 'a' | 'b',
  first: FirstDivergence | undefined,
  side: RunSide,
): Promise<string | undefined> {
  const step = first?.step
  if (first === undefined || step?.[name] === undefined || step[name].exit_code === 0) return undefined
  const output = await side.read.output(first.job, step)
  if (output === undefined) return undefined
  const lines: string[] = []
  for await (const line of output) {
    lines.push(line)
    if (lines.length > 2 * lastLines) lines.splice(0, lastLines)
  }
  return lines.slice(-lastLines).join('\n')
}

/** Whether a failing output has a name as a word of its own. */
export function isNamed(name: string, { failing }: Evidence): boolean {
  const word = new RegExp(`(?<![A-Za-z0-9_])${name.replaceAll(/\W/g, '\\$&')}(?![A-Za-z0-9_])`)
  return [failing.a, failing.b].some((text) => text !== undefined && word.test(text))
}

/** Whether the runs also did something else, which another source or workflow may explain and may not. */
export function didOtherwise({ differences }: Evidence): boolean {
  return differences.some(
    (one) => isDivergence(one) && one.class !== 'source' && one.class !== 'workflow' && one.class !== 'job',
  )
}

/** Jobs that did something else. */
export function divergingJobs(differences: readonly Located[]): ReadonlySet<string> {
  const inJobs = differences.filter((one) => one.at[0] === 'jobs' && isDivergence(one))
  return new Set(inJobs.map(({ at }) => at[1] ?? ''))
}

/** A few names in backquotes, the rest counted. */
export function listNames(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map((name) => `\`${name}\``)
  if (names.length > most) return `${shown.join(', ')} and ${names.length - most} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}

/** `22.1.0 on A, 24.3.0 on B`. */
export function onBoth({ a, b }: Pick<Located, 'a' | 'b'>): string {
  return `${shorten(a)} on A, ${shorten(b)} on B`
}

/** A value as a sentence holds it: digests by their beginning. */
export function shorten(value: string | number | boolean | undefined): string {
  if (value === undefined) return 'none'
  const text = String(value)
  const digest = /^(sha256:)?([0-9a-f]{40}|[0-9a-f]{64})$/.exec(text)
  return digest === null ? text : (digest[2] ?? '').slice(0, 12)
}

/** A cause that is inferred from differences; none without one. */
export function guess(kind: CauseKind, differing: readonly Located[], say: () => string): Cause | undefined {
  if (differing.length === 0) return undefined
  return { kind, is_guess: true, message: say(), paths: differing.map(({ path }) => path) }
}

/** The sides that have something that the other has not, with its names. */
export function onOneSide(
  differing: readonly Located[],
  nameOf: (one: Located) => string,
  has: (value: Located['a']) => boolean = (value) => value !== undefined,
): { readonly names: string[]; readonly side: 'A' | 'B' }[] {
  const names = (side: 'a' | 'b') => [...new Set(differing.filter((one) => has(one[side])).map(nameOf))]
  const sides = [
    { names: names('a'), side: 'A' as const },
    { names: names('b'), side: 'B' as const },
  ]
  return sides.filter((one) => one.names.length > 0)
}
