/** JSON to be reviewed: a list or an object that holds no other is one line, of others every member begins one. Keys as they come. */
export function readableJson(value: unknown): string {
  return `${write(value, '')}\n`
}

function write(value: unknown, indent: string): string {
  if (!isNested(value)) return JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ')
  const inner = `${indent}  `
  const block = (open: string, members: readonly string[], close: string) =>
    `${open}\n${members.map((member) => `${inner}${member}`).join(',\n')}\n${indent}${close}`
  if (Array.isArray(value))
    return block(
      '[',
      value.map((item) => write(item, inner)),
      ']',
    )
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, inner)}`)
  return block('{', members, '}')
}

function isNested(value: unknown): value is object {
  return isObject(value) && Object.values(value).some(isObject)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
