import type { Cause } from '../model/run-diff.ts'
import { isInContainers, seenEnvironment } from './containers.ts'
import { type Evidence, listNames } from './evidence.ts'
import type { Located } from './notes.ts'

/** What to say when all that could explain is the same on both sides. */
export function unexplained(evidence: Evidence): Cause {
  const { differences, failing, leftOut } = evidence
  const weak = [...seenEnvironment(evidence), ...differences.filter((one) => one.class === 'mount_mode')]
  const names = [...new Set(weak.map(({ at }) => at.at(-1) ?? ''))]
  const all =
    names.length === 0
      ? `source, workflow, ${isInContainers(evidence) ? 'images, Docker Engine' : 'environment, variables'} and secrets are the same`
      : `nothing but ${listNames(names)} differs besides`
  const same = leftOut === 0 ? all : `${all}, but for what was left out`
  const paths = weak.map(({ path }) => path)
  const ofClass = (...kinds: string[]) => differences.filter((one) => kinds.includes(one.class))
  const artifacts = ofClass('artifacts')
  const stopped = sayStopped(ofClass('outcome'))
  if (stopped !== undefined) return { kind: 'unknown', is_guess: false, message: stopped, paths }
  const unstable = ofClass('outcome', 'exit_code', 'step', 'tests')
  const oneSided = sayOneSidedTests(unstable)
  if (oneSided !== undefined)
    return { kind: 'unknown', is_guess: false, message: `${oneSided}: ${same}`, paths }
  if (unstable.length > 0) {
    const [test] = unstable.filter((one) => one.at[3] === 'cases')
    const what =
      test === undefined ? `job \`${unstable[0]?.at[1] ?? ''}\`` : `the test \`${test.at[4] ?? ''}\``
    return {
      kind: 'flaky',
      is_guess: true,
      message: `${what} is flaky: ${same}, and the outcome is not${isRandom(failing) ? '; its output speaks of a seed or a random order' : ''}`,
      paths,
    }
  }
  if (artifacts.length > 0) {
    const files = [...new Set(artifacts.map(({ at }) => at[3] ?? ''))]
    return {
      kind: 'artifact',
      is_guess: true,
      message: `${listNames(files)} ${files.length > 1 ? 'hold' : 'holds'} what changes with each run, such as the time or an order: ${same}`,
      paths: artifacts.map(({ path }) => path),
    }
  }
  return { kind: 'unknown', is_guess: false, message: `nothing that is compared explains it: ${same}`, paths }
}

/** A run that was stopped says nothing of what it would have done. */
function sayStopped(outcomes: readonly Located[]): string | undefined {
  const found = outcomes.find(({ a, b }) => a === 'cancelled' || b === 'cancelled')
  if (found === undefined) return undefined
  return `job \`${found.at[1] ?? ''}\` was cancelled on ${found.a === 'cancelled' ? 'A' : 'B'}, before it could end by itself`
}

/** Tests of which one side knows nothing are not flaky: their runner did not run, or was not recorded. */
function sayOneSidedTests(unstable: readonly Located[]): string | undefined {
  if (unstable.some((one) => one.class !== 'tests')) return undefined
  const found = unstable.find(({ at, a, b }) => at.length === 3 && (a === undefined || b === undefined))
  if (found === undefined) return undefined
  return `tests of job \`${found.at[1] ?? ''}\` were recorded on ${found.b === undefined ? 'A' : 'B'} only`
}

function isRandom({ a = '', b = '' }: Evidence['failing']): boolean {
  return /\b(random(ly|ized)?|shuffled?|seed)\b/i.test(`${a}\n${b}`)
}
