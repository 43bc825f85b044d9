import { catalog, type Place } from '../diagnostics/catalog.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ParsedFile } from './parse.ts'
import { evaluate, type Expression, parseExpression, regexesIn } from './expression.ts'
import { globToRegularExpression } from '../base/glob.ts'
import { longestGlob } from './limits.ts'
import { type RegularExpressions, regularExpressions } from './regular-expression.ts'
import type { WrittenRule } from './schema.ts'

/** What rules may ask of the world; each is asked only when a rule needs it. Paths are relative to the repository. */
export interface RuleFacts {
  /** Predefined variables that are known before a run starts. */
  predefined(): Promise<Readonly<Record<string, string>>>
  /** Paths that differ from the base (`changes`), uncommitted ones too; or why git cannot say. */
  changedPaths(): Promise<
    { readonly paths: readonly string[] } | { readonly problem: string; readonly hint: string }
  >
  /** Paths of everything that a workspace would hold (`exists`). */
  existingPaths(): Promise<readonly string[]>
}

/** What rules make of a job: left out, or run in a way with further variables. */
export type RuleVerdict =
  | { readonly included: false }
  | {
      readonly included: true
      readonly when: 'on_success' | 'always' | 'manual'
      readonly variables: Readonly<Record<string, string>>
    }

/** A list of rules in a file. */
export interface RuleList {
  readonly rules: readonly WrittenRule[]
  readonly file: ParsedFile
  /** Where the list stands in its file. */
  readonly path: readonly PropertyKey[]
}

/** Judges lists of rules; the same facts give the same verdicts, on a laptop and in CI. */
export interface RuleJudge {
  /** Everything that is wrong with the expressions and globs of a list. */
  check(list: RuleList): Promise<Diagnostic[]>
  /** The first rule whose conditions all hold decides; none: left out. A condition that `check` refuses does not hold. */
  judge(list: RuleList, variables: Readonly<Record<string, string>>): Promise<RuleVerdict>
  /** What could not be judged. */
  readonly diagnostics: readonly Diagnostic[]
}

export function createRuleJudge(facts: RuleFacts): RuleJudge {
  let engine: Promise<RegularExpressions> | undefined
  const diagnostics: Diagnostic[] = []
  const needEngine = async (): Promise<RegularExpressions> => (engine ??= regularExpressions())
  const isTrue = async (text: string, variables: Readonly<Record<string, string>>): Promise<boolean> => {
    const parsed = parseExpression(text)
    if ('error' in parsed) return false
    const regexes = regexesIn(parsed.tree)
    if (regexes.length === 0) return evaluate(parsed.tree, variables, () => false)
    const expressions = await needEngine()
    if (regexes.some(({ source, flags }) => expressions.problem(source, flags) !== undefined)) return false
    return evaluate(parsed.tree, variables, expressions.match)
  }
  const anyMatches = async (paths: readonly string[], globs: readonly string[]): Promise<boolean> => {
    const expressions = await needEngine()
    const sources = globs
      .map(globToRegularExpression)
      .filter((source) => expressions.problem(source, 's') === undefined)
    return paths.some((path) => sources.some((source) => expressions.match(source, 's', path)))
  }
  const hasChanges = async (globs: readonly string[], place: Place): Promise<boolean> => {
    const changed = await facts.changedPaths()
    if ('paths' in changed) return anyMatches(changed.paths, globs)
    diagnostics.push(catalog.rulesNoHistory(place, changed.problem, changed.hint))
    return false
  }
  const holds = async (rule: WrittenRule, place: Place, variables: Readonly<Record<string, string>>) => {
    if (rule.if !== undefined && !(await isTrue(rule.if, variables))) return false
    if (rule.changes !== undefined && !(await hasChanges(rule.changes, place))) return false
    return rule.exists === undefined || anyMatches(await facts.existingPaths(), rule.exists)
  }
  return {
    diagnostics,
    async check({ rules, file, path }) {
      const found: Diagnostic[] = []
      for (const [at, rule] of rules.entries()) {
        if (rule.if !== undefined)
          found.push(...(await checkExpression(rule.if, file.placeOf([...path, at, 'if']), needEngine)))
        for (const key of ['changes', 'exists'] as const)
          for (const [index, glob] of (rule[key] ?? []).entries())
            found.push(...(await checkGlob(glob, file.placeOf([...path, at, key, index]), needEngine)))
      }
      return found
    },
    async judge({ rules, file, path }, variables) {
      for (const [at, rule] of rules.entries()) {
        if (!(await holds(rule, file.placeOf([...path, at, 'changes']), variables))) continue
        const when = rule.when ?? 'on_success'
        return when === 'never'
          ? { included: false }
          : { included: true, when, variables: rule.variables ?? {} }
      }
      return { included: false }
    },
  }
}

async function checkGlob(
  glob: string,
  place: Place,
  engine: () => Promise<RegularExpressions>,
): Promise<Diagnostic[]> {
  const isLong = glob.length > longestGlob
  const isPlain = /^[\w./@-]*$/.test(glob)
  const problem = isLong || isPlain ? undefined : (await engine()).problem(globToRegularExpression(glob), 's')
  if (!isLong && problem === undefined) return []
  const hint = isLong
    ? `write it in at most ${longestGlob} characters`
    : 'write it like `src/**/*.ts`, `{a,b}/*.md` or `[a-z]*.c`'
  return [catalog.rulesGlob(place, glob, hint)]
}

async function checkExpression(
  text: string,
  place: Place,
  engine: () => Promise<RegularExpressions>,
): Promise<Diagnostic[]> {
  const parsed = parseExpression(text)
  if ('error' in parsed) {
    const { at, found, expected } = parsed.error
    return [catalog.expressionSyntax(within(place, text, at), found, expected)]
  }
  const found: Diagnostic[] = []
  for (const regex of regexesIn(parsed.tree)) found.push(...(await checkRegex(regex, place, text, engine)))
  return found
}

async function checkRegex(
  { source, flags, at }: Extract<Expression, { kind: 'regex' }>,
  ...[place, text, engine]: [Place, string, () => Promise<RegularExpressions>]
): Promise<Diagnostic[]> {
  const problem = (await engine()).problem(source, flags)
  return problem === undefined ? [] : [catalog.expressionRegex(within(place, text, at), source, problem)]
}

/** The place of an offset in a value, where the value stands in the file as it is. */
function within(place: Place, text: string, at: number): Place {
  const { source, start } = place.span
  const quote = /["']/.test(source.text[start] ?? '') ? 1 : 0
  if (source.text.slice(start + quote, start + quote + text.length) !== text) return place
  const from = start + quote + Math.min(at, Math.max(0, text.length - 1))
  return { ...place, span: { source, start: from, end: Math.max(from + 1, start + quote + text.length) } }
}
