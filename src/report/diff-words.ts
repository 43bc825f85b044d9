import { type Difference, type DifferenceClass, differenceClasses, type RunDiff } from '../model/run-diff.ts'
import { isDivergence } from '../parity/compare-runs.ts'
import { formatBytes, harmlessLine } from './format.ts'

const words: Readonly<Record<DifferenceClass, string>> = {
  source: 'source',
  workflow: 'workflow',
  environment: 'environment',
  variables: 'names of variables',
  image: 'image digests',
  mount_mode: 'mount mode',
  cache: 'caches',
  secrets: 'secrets',
  job: 'jobs',
  outcome: 'outcomes',
  step: 'steps',
  exit_code: 'exit codes',
  text: 'output',
  tests: 'tests',
  artifacts: 'artifacts',
}

const singular: ReadonlySet<DifferenceClass> = new Set([
  'source',
  'workflow',
  'environment',
  'mount_mode',
  'text',
])

/** What a verdict means, in a sentence that fits this diff. */
export function verdictSentence({ verdict, differences, ignored }: RunDiff): string {
  const but = ignored.some((one) => one.differences > 0) ? ', but for what was left out' : ''
  if (verdict === 'identical') return `all that is compared is the same${but}`
  const kinds = classesOf(verdict === 'diverged' ? differences.filter(isDivergence) : differences)
  const isOne = kinds.length === 1 && kinds.every((kind) => singular.has(kind))
  const differing = `${kinds.map((kind) => words[kind]).join(', ')} ${isOne ? 'differs' : 'differ'}`
  if (verdict === 'diverged') return `${differing}${but}`
  return `the same outcomes; only ${differing}${but}`
}

function classesOf(differences: readonly Difference[]): DifferenceClass[] {
  const found = new Set(differences.map((one) => one.class))
  return differenceClasses.filter((kind) => found.has(kind))
}

/** `2 exit codes, 8 environment`, in the order of what they mean. */
export function summariseClasses(differences: readonly Difference[]): string {
  const counts = new Map<DifferenceClass, number>()
  for (const one of differences) counts.set(one.class, (counts.get(one.class) ?? 0) + 1)
  return classesOf(differences)
    .map((kind) => `${words[kind]} ${counts.get(kind) ?? 0}`)
    .join(', ')
}

/** `1 difference`, `2 differences`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Text of somebody else's as one line that is harmless for a terminal. */
export function plain(text: string): string {
  return harmlessLine(text.replaceAll('\n', ' '), false)
}

/** A value as a table shows it: digests by their beginning. */
export function showValue(value: Difference['a']): string {
  if (value === undefined) return '–'
  const text = String(value)
  return /^(sha256:)?[0-9a-f]{40,64}$/.test(text) ? text.replace('sha256:', '').slice(0, 12) : plain(text)
}

type First = NonNullable<RunDiff['first']>

/** How the first diverging unit ended on both sides. */
export function sayEnds({ a, b, step }: First): string {
  if (a === undefined || b === undefined) return `on ${a === undefined ? 'B' : 'A'} only`
  if (step === undefined || step.a?.exit_code === step.b?.exit_code)
    return a.outcome === b.outcome ? `${a.outcome} on both` : `${a.outcome} on A, ${b.outcome} on B`
  const end = (side: typeof step.a) =>
    side === undefined ? 'not run' : side.exit_code === undefined ? 'no exit code' : `exit ${side.exit_code}`
  return `${end(step.a)} on A, ${end(step.b)} on B`
}

type Artifact = RunDiff['artifacts']['first'][number]

/** `1.2 kB 9f3c2ab1 100644 on A, none on B`. */
export function sayArtifact({ a, b }: Artifact): string {
  const side = (artifact: Artifact['a']) =>
    artifact === undefined
      ? 'none'
      : `${formatBytes(artifact.size)} ${showValue(artifact.sha256).slice(0, 8)} ${artifact.mode}`
  return `${side(a)} on A, ${side(b)} on B`
}

/** How sure a cause is, as its heading. */
export function causeHeading([likely, ...others]: RunDiff['causes']): string {
  if (likely?.kind === 'unknown') return 'no cause found'
  if (likely?.is_guess !== true) return 'cause'
  return others.length > 0 ? `likely cause, the first of ${others.length + 1}` : 'likely cause'
}

/** Why no lines of the first diverging step are shown; empty when they are. */
export function sayNoOutput(step: First['step']): string {
  if (step === undefined || step.output !== undefined) return ''
  const gone = (['a', 'b'] as const).filter((side) => step[side]?.is_gone === true)
  if (gone.length > 0)
    return `the output on ${gone.map((side) => side.toUpperCase()).join(' and ')} is not at hand`
  return step.a === undefined || step.b === undefined ? '' : 'no line of its output differs'
}
