/** A workflow command that GitHub's runner has acted upon. */
export interface SeenCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** What the runner makes of a log: the commands that it obeys, and the lines that it shows. */
export interface SeenLog {
  readonly commands: readonly SeenCommand[]
  readonly shown: readonly string[]
}

const known = [
  ...['set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher', 'remove-matcher'],
  ...['debug', 'warning', 'error', 'notice', 'group', 'endgroup', 'echo', 'stop-commands'],
]

/**
 * Reads a log as actions/runner 2.336 does (`ActionCommand.cs`, `ActionCommandManager.cs`): a line ends at LF, CR or both;
 * `::name key=value,…::data` after white space, `##[name key=value;…]data` anywhere; nothing between `::stop-commands::token` and
 * `::token::`. Its searches compare as ICU does, which looks past invisible characters: here they are taken out of the line first.
 */
export function readAsRunner(log: string): SeenLog {
  const commands: SeenCommand[] = []
  const shown: string[] = []
  let token: string | undefined
  for (const line of log.split(/\r\n|\r|\n/)) {
    const names = token === undefined ? known : [...known, token.toLowerCase()]
    const command = parseColons(line, names) ?? parseBrackets(line, names)
    if (command === undefined) shown.push(line)
    else if (token !== undefined) {
      if (command.name === token.toLowerCase()) token = undefined
      else shown.push(line)
    } else if (command.name === 'stop-commands') {
      if (command.data === '' || known.includes(command.data) || command.data === 'pause-logging')
        throw new Error(`the runner refuses the token ${JSON.stringify(command.data)}`)
      token = command.data
    } else commands.push(command)
  }
  return { commands, shown }
}

function parseColons(line: string, names: readonly string[]): SeenCommand | undefined {
  const [, info, data] = /^::([^]*?)::([^]*)$/.exec(visible(line).replace(/^[\s\u0085]+/, '')) ?? []
  if (info === undefined || data === undefined) return undefined
  return commandOf(info, names, {
    between: ',',
    unescape: unescapeColons(data),
    unescapeValue: unescapeValue,
  })
}

function parseBrackets(line: string, names: readonly string[]): SeenCommand | undefined {
  const [, info, data] = /##\[([^\]]*)\]([^]*)$/.exec(visible(line)) ?? []
  if (info === undefined || data === undefined) return undefined
  const unescape = (text: string) => replaced(text, { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' })
  return commandOf(info, names, { between: ';', unescape: unescape(data), unescapeValue: unescape })
}

function commandOf(
  info: string,
  names: readonly string[],
  how: { between: string; unescape: string; unescapeValue: (text: string) => string },
): SeenCommand | undefined {
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  if (!names.includes(name)) return undefined
  const pairs = space < 0 ? [] : info.slice(space + 1).split(how.between)
  const properties = pairs.flatMap((pair) => {
    const [, key, value] = /^([^=]+)=([^]+)$/.exec(pair.trim()) ?? []
    return key === undefined || value === undefined ? [] : [[key, how.unescapeValue(value)] as const]
  })
  return { name, properties: Object.fromEntries(properties), data: how.unescape }
}

function visible(line: string): string {
  return line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\0-\u0008\u000e-\u001f\u007f-\u0084]/gu, '')
}

function unescapeColons(text: string): string {
  return replaced(text, { '%0D': '\r', '%0A': '\n' })
}

function unescapeValue(text: string): string {
  return replaced(text, { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' })
}

/** One after the other, the percent sign last, as the runner does it. */
function replaced(text: string, mappings: Readonly<Record<string, string>>): string {
  let result = text
  for (const [from, to] of Object.entries({ ...mappings, '%25': '%' })) result = result.replaceAll(from, to)
  return result
}
