/** One command that the runner found in a line of a step's output. */
export interface WorkflowCommand {
  readonly name: string
  /** Names in lower case: the runner does not mind the case. */
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

type Escapes = readonly (readonly [written: string, meant: string])[]

const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const propertyEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]
const oldEscapes: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]

/**
 * The command in one line, of those whose names are registered (in lower case), or undefined.
 * The rules are those of actions/runner, src/Runner.Common/ActionCommand.cs: `::name key=value,…::data` after leading
 * space, or else `##[name key=value;…]data` anywhere in the line. Its searches compare as ICU does, which looks past
 * characters that nobody sees.
 */
export function parseWorkflowCommand(
  line: string,
  registered: ReadonlySet<string>,
): WorkflowCommand | undefined {
  return parseExactly(line, registered) ?? parseExactly(visible(line), registered)
}

function parseExactly(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseNewForm(line, registered) ?? parseOldForm(line, registered)
}

function visible(line: string): string {
  return line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\0-\u0008\u000e-\u001f\u007f-\u0084]/gu, '')
}

function parseNewForm(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  // .NET takes U+0085 for white space, JavaScript does not.
  const message = line.replace(/^[\s\u0085]+/, '')
  const end = message.startsWith('::') ? message.indexOf('::', 2) : -1
  if (end < 0) return undefined
  const { name, rest } = nameAndRest(message.slice(2, end))
  if (!registered.has(name)) return undefined
  const properties = readProperties(rest.trim().split(','), propertyEscapes)
  return { name, properties, data: unescape(message.slice(end + 2), dataEscapes) }
}

function parseOldForm(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const { name, rest } = nameAndRest(line.slice(start + 3, end))
  if (!registered.has(name)) return undefined
  return {
    name,
    properties: readProperties(rest.split(';'), oldEscapes),
    data: unescape(line.slice(end + 1), oldEscapes),
  }
}

function nameAndRest(info: string): { name: string; rest: string } {
  const space = info.indexOf(' ')
  if (space < 0) return { name: info.toLowerCase(), rest: '' }
  return { name: info.slice(0, space).toLowerCase(), rest: info.slice(space + 1) }
}

function readProperties(pairs: readonly string[], escapes: Escapes): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.flatMap((pair) => {
      const [, key, value] = /^=*([^=]+)=([^]+)$/.exec(pair) ?? []
      return key === undefined || value === undefined ? [] : [[key.toLowerCase(), unescape(value, escapes)]]
    }),
  )
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((read, [written, meant]) => read.replaceAll(written, meant), text)
}
