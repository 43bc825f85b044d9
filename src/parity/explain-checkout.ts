import type { Cause } from '../model/run-diff.ts'
import type { Evidence } from './evidence.ts'
import { pairUp } from './pairs.ts'
import type { RunFacts } from './side.ts'

type Checkout = NonNullable<RunFacts['checkout']>

/** The same tree, checked out in another way: jobs see other bytes, or miss the history that a failing output asks for. */
export function differentCheckout(evidence: Evidence): Cause | undefined {
  return findCheckout(evidence, (a, b) => [
    ...(asksForHistory(evidence) ? history(a, b) : []),
    ...config(a, b),
    ...leftOut(a, b),
  ])
}

/** A shallow clone on one side, of which no failing output speaks: most of CI's are, and most jobs do not care. */
export function unnamedShallowClone(evidence: Evidence): Cause | undefined {
  return findCheckout(evidence, (a, b) => (asksForHistory(evidence) ? [] : history(a, b)))
}

function findCheckout(
  { sides }: Evidence,
  compare: (a: Checkout, b: Checkout) => readonly string[],
): Cause | undefined {
  const [a, b] = [sides.a.facts.checkout, sides.b.facts.checkout]
  if (a === undefined || b === undefined) return undefined
  const said = compare(a, b)
  if (said.length === 0) return undefined
  return { kind: 'checkout', is_guess: true, message: `the checkouts differ: ${said.join('; ')}`, paths: [] }
}

const aboutHistory =
  /^fatal: |\bgit (describe|diff|log|merge-base|rev-|show|tag)|\bshallow\b|\b(unknown revision|bad revision|bad object|no tags|no merge base)\b/im

function asksForHistory({ failing }: Evidence): boolean {
  return [failing.a, failing.b].some((text) => text !== undefined && aboutHistory.test(text))
}

function history(a: Checkout, b: Checkout): string[] {
  if (a.shallow === b.shallow) return []
  return [
    `${a.shallow ? 'A' : 'B'} is a shallow clone, without the history and tags that \`git describe\` and \`git log\` need`,
  ]
}

function config(a: Checkout, b: Checkout): string[] {
  return pairUp(Object.entries(a.config), Object.entries(b.config), ([key]) => key)
    .filter((pair) => pair.a?.[1] !== pair.b?.[1])
    .map(
      ({ key, a: mine, b: theirs }) =>
        `git’s \`${key}\` is ${mine?.[1] ?? 'not set'} on A, ${theirs?.[1] ?? 'not set'} on B`,
    )
}

/** What one snapshot could not hold and the other could, such as submodules that are not initialised. */
function leftOut(a: Checkout, b: Checkout): string[] {
  return pairUp(a.warnings, b.warnings, ({ message }) => message)
    .filter((pair) => pair.a === undefined || pair.b === undefined)
    .map(({ key, a: mine }) => `on ${mine === undefined ? 'B' : 'A'} only, ${key}`)
}
