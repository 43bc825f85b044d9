import { valueIn } from '../model/variables.ts'
import { longestExpression } from './limits.ts'

/** A parsed `if`. Never handed to a shell or to `eval`. */
export type Expression =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'null' }
  | { readonly kind: 'regex'; readonly source: string; readonly flags: string; readonly at: number }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: Operator; readonly left: Expression; readonly right: Expression }

type Operator = '&&' | '||' | '==' | '!=' | '=~' | '!~'

/** Why a text is no expression. Offsets count from the start of the text. */
export interface ExpressionError {
  readonly at: number
  readonly found: string
  readonly expected: string
}

interface Token {
  readonly kind: 'variable' | 'text' | 'regex' | 'null' | 'operator' | 'end'
  readonly value: string
  readonly flags?: string
  readonly at: number
}

const deepest = 50
const tokenPattern =
  /\s*(?:\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})|"([^"]*)"|'([^']*)'|\/((?:[^/\\\n]|\\.)+)\/([a-z]*)|(null)(?!\w)|(&&|\|\||==|!=|=~|!~|!|\(|\)))/y

class WrongExpression extends Error {
  readonly details: ExpressionError
  constructor(details: ExpressionError) {
    super(details.expected)
    this.details = details
  }
}

/** Text → tree: `||` binds weaker than `&&`, that weaker than `!` and comparisons. */
export function parseExpression(text: string): { tree: Expression } | { error: ExpressionError } {
  try {
    return { tree: parse(tokenize(text)) }
  } catch (error) {
    if (error instanceof WrongExpression) return { error: error.details }
    throw error
  }
}

function tokenize(text: string): Token[] {
  if (text.length > longestExpression) {
    const expected = `at most ${longestExpression}`
    throw new WrongExpression({ at: 0, found: `${text.length} characters`, expected })
  }
  const tokens: Token[] = []
  const end = text.trimEnd().length
  tokenPattern.lastIndex = 0
  for (let at = 0; at < end; at = tokenPattern.lastIndex) {
    const match = tokenPattern.exec(text)
    if (match === null) throw wrongStart(text, at)
    tokens.push(tokenOf(match))
  }
  return [...tokens, { kind: 'end', value: 'the end', at: end }]
}

function tokenOf(match: RegExpExecArray): Token {
  const [whole, plain, braced, double, single, regex, flags, nothing, operator] = match
  const at = match.index + whole.length - whole.trimStart().length
  const name = plain ?? braced
  if (name !== undefined) return { kind: 'variable', value: name, at }
  const quoted = double ?? single
  if (quoted !== undefined) return { kind: 'text', value: quoted, at }
  if (regex !== undefined) return { kind: 'regex', value: regex, flags: flags ?? '', at }
  return nothing === undefined
    ? { kind: 'operator', value: operator ?? '', at }
    : { kind: 'null', value: 'null', at }
}

/** What other languages write. */
const usual: Readonly<Record<string, string>> = {
  '=': '==',
  '&': '&&',
  '|': '||',
  and: '&&',
  or: '||',
  not: '!',
}

function wrongStart(text: string, from: number): WrongExpression {
  const at = from + text.slice(from).length - text.slice(from).trimStart().length
  const rest = text.slice(at)
  const [found = ''] = /^(?:["'/].*|[\w.-]+|.)/s.exec(rest) ?? []
  const instead = usual[found.toLowerCase()]
  const expected =
    instead !== undefined
      ? `\`${instead}\``
      : /^["'/]/.test(rest)
        ? `the closing \`${rest[0] ?? ''}\``
        : /^[&|=]/.test(rest)
          ? 'one of `&&`, `||`, `==`, `!=`, `=~`, `!~`'
          : '`$NAME`, a text in quotes, `null` or an operator'
  return new WrongExpression({ at, found: `\`${found}\``, expected })
}

/** Tokens one after the other. */
interface Reader {
  readonly peek: () => Token
  readonly take: () => Token
  /** Whether the next token is one of these operators. */
  readonly isAt: (...operators: readonly string[]) => boolean
  readonly fail: (expected: string) => WrongExpression
}

function createReader(tokens: readonly Token[]): Reader {
  let next = 0
  const peek = (): Token => tokens[next] ?? { kind: 'end', value: 'the end', at: 0 }
  return {
    peek,
    take: () => {
      const token = peek()
      next += 1
      return token
    },
    isAt: (...operators) => peek().kind === 'operator' && operators.includes(peek().value),
    fail: (expected) => {
      const { kind, value, at } = peek()
      return new WrongExpression({ at, found: kind === 'end' ? value : `\`${value}\``, expected })
    },
  }
}

const operandExpected = '`$NAME`, a text in quotes, `null` or `(`'

function parse(tokens: readonly Token[]): Expression {
  const reader = createReader(tokens)
  const tree = parseChain(reader, '||', 0)
  if (reader.peek().kind !== 'end') throw reader.fail('an operator or the end')
  return tree
}

function parseChain(reader: Reader, operator: '&&' | '||', depth: number): Expression {
  if (depth > deepest) throw reader.fail(`at most ${deepest} levels`)
  const operand = () => (operator === '||' ? parseChain(reader, '&&', depth) : parseNegation(reader, depth))
  let left = operand()
  while (reader.isAt(operator)) {
    reader.take()
    left = { kind: operator, left, right: operand() }
  }
  return left
}

function parseNegation(reader: Reader, depth: number): Expression {
  if (!reader.isAt('!')) return parseComparison(reader, depth)
  if (depth > deepest) throw reader.fail(`at most ${deepest} levels`)
  reader.take()
  return { kind: 'not', of: parseNegation(reader, depth + 1) }
}

function parseComparison(reader: Reader, depth: number): Expression {
  const left = parseOperand(reader, depth)
  if (!reader.isAt('==', '!=', '=~', '!~')) return left
  const kind = reader.take().value as '==' | '!=' | '=~' | '!~'
  const isMatch = kind === '=~' || kind === '!~'
  if (isMatch !== (reader.peek().kind === 'regex'))
    throw reader.fail(isMatch ? 'a regular expression such as `/^v/`' : operandExpected)
  return { kind, left, right: parseOperand(reader, depth) }
}

function parseOperand(reader: Reader, depth: number): Expression {
  if (reader.isAt('(')) {
    reader.take()
    const tree = parseChain(reader, '||', depth + 1)
    if (!reader.isAt(')')) throw reader.fail('`)`')
    reader.take()
    return tree
  }
  if (reader.peek().kind === 'operator' || reader.peek().kind === 'end') throw reader.fail(operandExpected)
  const { kind, value, flags, at } = reader.take()
  if (kind === 'variable') return { kind, name: value }
  if (kind === 'regex') return { kind, source: value, flags: flags ?? '', at }
  return kind === 'text' ? { kind, value } : { kind: 'null' }
}

/** Says whether a text matches; made by `regularExpressions`, so that its time is bounded. */
export type Match = (source: string, flags: string, text: string) => boolean

/** The value of an expression for variables; a name that is not set is `null`, which equals nothing else. */
export function evaluate(
  tree: Expression,
  variables: Readonly<Record<string, string>>,
  match: Match,
): boolean {
  const truth = (node: Expression): boolean => {
    switch (node.kind) {
      case 'not':
        return !truth(node.of)
      case '&&':
        return truth(node.left) && truth(node.right)
      case '||':
        return truth(node.left) || truth(node.right)
      case '==':
        return valueOf(node.left) === valueOf(node.right)
      case '!=':
        return valueOf(node.left) !== valueOf(node.right)
      case '=~':
        return matches(node)
      case '!~':
        return !matches(node)
      case 'regex':
        return true
      case 'variable':
      case 'text':
      case 'null':
        return (valueOf(node) ?? '') !== ''
    }
  }
  const valueOf = (node: Expression): string | null => {
    if (node.kind === 'variable') return valueIn(variables, node.name) ?? null
    if (node.kind === 'text') return node.value
    return node.kind === 'null' ? null : String(truth(node))
  }
  const matches = ({ left, right }: { left: Expression; right: Expression }): boolean => {
    const text = valueOf(left)
    return text !== null && right.kind === 'regex' && match(right.source, right.flags, text)
  }
  return truth(tree)
}

/** Every regular expression of a tree. */
export function regexesIn(tree: Expression): Extract<Expression, { kind: 'regex' }>[] {
  if (tree.kind === 'regex') return [tree]
  if (tree.kind === 'not') return regexesIn(tree.of)
  return 'left' in tree ? [...regexesIn(tree.left), ...regexesIn(tree.right)] : []
}
