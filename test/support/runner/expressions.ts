import { Evaluator, Lexer, Parser, data } from '@actions/expressions'
import { truthy } from '@actions/expressions/result'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'

/** What expressions of one place may speak of: contexts by name, and functions besides the well-known ones. */
export interface ExpressionScope {
  readonly contexts: Readonly<Record<string, unknown>>
  readonly functions: readonly FunctionDefinition[]
}

const statusFunctions = new Set(['always', 'cancelled', 'failure', 'success'])

/** A text of a YAML value with each `${{ }}` in it replaced by its value as text. Throws what GitHub's parser throws. */
export function interpolate(text: string, scope: ExpressionScope): string {
  return text.replace(/\$\{\{((?:'[^']*'|[^'])*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression, scope).coerceString(),
  )
}

/** Whether a step with this `if:` runs: `success() &&` goes before a condition that calls no status function. */
export function conditionHolds(condition: string | undefined, scope: ExpressionScope): boolean {
  const bare = (condition ?? '').trim().replace(/^\$\{\{(.*)\}\}$/s, '$1')
  if (bare.includes('${{')) throw new Error(`if: ${bare} mixes text and \${{ }}: always true on GitHub`)
  if (bare.trim() === '') return truthy(evaluate('success()', scope))
  return truthy(evaluate(callsStatusFunction(bare) ? bare : `success() && (${bare})`, scope))
}

/** The value of one expression, evaluated by GitHub's own library. */
function evaluate(expression: string, scope: ExpressionScope): data.ExpressionData {
  const parsed = new Parser(new Lexer(expression).lex().tokens, Object.keys(scope.contexts), [
    ...scope.functions,
  ]).parse()
  const contexts = new data.Dictionary(
    ...Object.entries(scope.contexts).map(([key, value]) => ({ key, value: toData(value) })),
  )
  return new Evaluator(parsed, contexts, new Map(scope.functions.map((fn) => [fn.name, fn]))).evaluate()
}

function callsStatusFunction(expression: string): boolean {
  const { tokens } = new Lexer(expression).lex()
  return tokens.some(
    (token, index) => statusFunctions.has(token.lexeme.toLowerCase()) && tokens[index + 1]?.lexeme === '(',
  )
}

function toData(value: unknown): data.ExpressionData {
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (value === null || value === undefined) return new data.Null()
  if (Array.isArray(value)) return new data.Array(...value.map(toData))
  return new data.Dictionary(
    ...Object.entries(value).map(([key, member]) => ({ key, value: toData(member) })),
  )
}
