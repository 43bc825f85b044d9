import { ignoredNameIn } from './ignored-name.ts'
import type { Cause, SourceChange } from '../model/run-diff.ts'
import { didOtherwise, type Evidence, listNames, shorten } from './evidence.ts'
import type { RunFacts } from './side.ts'

/** Other files, or other content. */
export function differentSource(evidence: Evidence): Cause | undefined {
  const differing = evidence.differences.filter((one) => one.class === 'source')
  const { a, b } = evidence.sides
  if (differing.length === 0) return undefined
  const what = evidence.source?.length
    ? sayChanges(evidence.source, evidence)
    : `tree ${shorten(a.compared.source.tree_sha)} on A, ${shorten(b.compared.source.tree_sha)} on B`
  const why = [merge('A', a.facts, b.facts), merge('B', b.facts, a.facts)].filter((text) => text !== '')
  return {
    kind: 'source',
    is_guess: didOtherwise(evidence),
    message: [`the sources differ: ${what}`, ...why].join('; '),
    paths: differing.map(({ path }) => path),
  }
}

function sayChanges(changes: readonly SourceChange[], { sides }: Evidence): string {
  const names = (kept: (change: SourceChange) => boolean) => changes.filter(kept).map(({ path }) => path)
  const only = (name: 'a' | 'b') => names((one) => one.kind === 'missing' && one[name] !== undefined)
  const kind = (wanted: SourceChange['kind']) => names((one) => one.kind === wanted)
  const parts: (readonly [readonly string[], (list: string, many: boolean) => string])[] = [
    [kind('content'), (list, many) => `${list} differ${many ? '' : 's'}`],
    [kind('line_endings'), (list, many) => `${list} differ${many ? '' : 's'} in line endings only`],
    [kind('mode'), (list) => `${list} ${modes(changes)}`],
    [kind('submodule'), (list, many) => `the submodule${many ? 's' : ''} ${list} differ${many ? '' : 's'}`],
    [only('a'), (list, many) => `${list} ${many ? 'are' : 'is'} on A only`],
    [only('b'), (list, many) => `${list} ${many ? 'are' : 'is'} on B only`],
  ]
  const said = parts
    .filter(([paths]) => paths.length > 0)
    .map(([paths, say]) => say(listNames(paths), paths.length > 1))
  const uncommitted = (['a', 'b'] as const)
    .filter((name) => sides[name].facts.changed?.some(({ path }) => changes.some((one) => one.path === path)))
    .map((name) => `not committed on ${name.toUpperCase()}`)
  return `${said.join(', ')}${uncommitted.length === 0 ? '' : ` (${uncommitted.join(', ')})`}`
}

/** Of files that differ in their mode only: which side can execute them, when that is the same for all. */
function modes(changes: readonly SourceChange[]): string {
  const ofMode = changes.filter((one) => one.kind === 'mode')
  const executable = (name: 'a' | 'b') => ofMode.every((one) => one[name]?.mode === '100755')
  const [onA, onB] = [executable('a'), executable('b')]
  if (onA === onB) return `differ${ofMode.length > 1 ? '' : 's'} in file mode only`
  return `can be executed on ${onA ? 'A' : 'B'} only (file mode)`
}

/** A merge that CI made of the other run's commit. */
function merge(name: 'A' | 'B', own: RunFacts, other: RunFacts): string {
  const [base, ...merged] = own.parents ?? []
  if (other.headSha === undefined || base === undefined || !merged.includes(other.headSha)) return ''
  const otherName = name === 'A' ? 'B' : 'A'
  return `${name} is the merge of ${otherName}’s commit ${shorten(other.headSha)} into ${shorten(base)}`
}

/** A file that git ignores, which a failing output asks for. No workspace has it, whatever machine it is on. */
export function ignoredFile({ sides, failing }: Evidence): Cause | undefined {
  const { a, b } = sides
  const names = [...new Set([...a.facts.ignored, ...b.facts.ignored])]
  for (const side of ['A', 'B'] as const) {
    const name = ignoredNameIn((side === 'A' ? failing.a : failing.b) ?? '', names)
    if (name === undefined) continue
    const [onA, onB] = [a.facts.ignored.includes(name), b.facts.ignored.includes(name)]
    const where = onA && onB ? 'both machines have it' : `only the machine of ${onA ? 'A' : 'B'} has it`
    const message = `the failing output of ${side} names \`${name}\`, which git ignores, so that it is no part of the source: ${where}`
    return { kind: 'ignored_file', is_guess: true, message, paths: [] }
  }
  return undefined
}
