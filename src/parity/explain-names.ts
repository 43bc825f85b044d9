import type { Cause } from '../model/run-diff.ts'
import { seenEnvironment } from './containers.ts'
import { type Evidence, guess, isNamed, listNames, onOneSide } from './evidence.ts'
import type { Located } from './notes.ts'

/** Whether a failing output has a name that a cause is about. Versions and zones do not count: they stand in many an output. */
export function isNamedInOutput({ kind, paths }: Cause, evidence: Evidence): boolean {
  if (kind !== 'variable' && kind !== 'secret') return false
  return evidence.differences.some((one) => paths.includes(one.path) && isNamed(nameOf(one), evidence))
}

/** Of a variable, or of a secret: `jobs.test.secrets.TOKEN.resolved`. */
function nameOf({ at }: Located): string {
  return (at[0] === 'jobs' ? at[3] : at[2]) ?? ''
}

/** Variables that host jobs inherit on one side only. */
export function missingVariable(evidence: Evidence): Cause | undefined {
  const differing = seenEnvironment(evidence).filter((one) => one.class === 'variables')
  return guess('variable', differing, () => {
    const said = onOneSide(namedFirst(differing, evidence), nameOf).map(
      ({ names, side }) => `${listNames(names)} ${names.length > 1 ? 'are' : 'is'} set on ${side} only`,
    )
    return `variables differ: ${said.join(', ')}${sayNamed(differing, evidence)}`
  })
}

/** Secrets that could be had on one side only. */
export function missingSecret(evidence: Evidence): Cause | undefined {
  const differing = evidence.differences.filter((one) => one.class === 'secrets')
  return guess('secret', differing, () => {
    const said = onOneSide(namedFirst(differing, evidence), nameOf, (value) => value === true).map(
      ({ names, side }) => `${listNames(names)} could be had on ${side} only`,
    )
    const what =
      said.length > 0 ? said.join(', ') : `${listNames([...new Set(differing.map(nameOf))])} on one side only`
    return `secrets differ: ${what}${sayNamed(differing, evidence)}`
  })
}

/** A sentence lists three names at most, so those that the output names come first. */
function namedFirst(differing: readonly Located[], evidence: Evidence): Located[] {
  const rank = (one: Located) => (isNamed(nameOf(one), evidence) ? 0 : 1)
  return differing.toSorted((left, right) => rank(left) - rank(right))
}

function sayNamed(differing: readonly Located[], evidence: Evidence): string {
  const named = [...new Set(differing.map(nameOf))].filter((name) => isNamed(name, evidence))
  return named.length === 0 ? '' : `; the failing output names ${listNames(named)}`
}
