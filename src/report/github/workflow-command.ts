import { harmlessLine } from '../format.ts'

/** A command to GitHub's runner as one line with its end. Properties that are `undefined` are left out. */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string,
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(data)}\n`
}

/**
 * Commands that hide a value from the log. A value of several lines is hidden line by line, each without the spaces around it, as
 * the runner does it: it sees one line of output at a time. But for brackets and the like: the runner would show none of any step,
 * and drop every output that has one. Nothing for what is blank, which it refuses.
 */
export function maskCommands(value: string): string {
  const lines = new Set(value.split(/[\r\n]+/).map((line) => line.trim()))
  lines.delete('')
  return [...lines]
    .filter((line) => lines.size === 1 || isTelling(line))
    .map((line) => workflowCommand('add-mask', {}, line))
    .join('')
}

function isTelling(line: string): boolean {
  return line.length >= 4 && /[\p{L}\p{N}]/u.test(line)
}

/**
 * A line of somebody else's after a beginning that is Loom's: no control characters, which the runner passes over or takes for white
 * space, and no command inside.
 */
export function plainLine(line: string): string {
  return withoutMarkers(
    harmlessLine(line.replaceAll('\n', ' '), false).replace(/[\p{Cf}\u0080-\u009f]/gu, ''),
  )
}

/**
 * `##[` as the runner itself writes it where a job prints one of its markers. Its page colours and folds by them even while
 * it takes no commands.
 */
export function withoutMarkers(line: string): string {
  return line.replaceAll('##[', '##[\\')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
