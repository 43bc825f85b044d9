import { workflowCommand } from './workflow-command.ts'

/** A note on the page of a run, at a line of a file where that is known. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** Relative to the directory that GitHub checks out into. */
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
}

/** GitHub shows ten of each level of a step. */
const mostOfALevel = 10

/** An annotation as a command to the runner, with its line end. */
export function renderAnnotation({ level, message, title, file, line, endLine, column }: Annotation): string {
  return workflowCommand(level, { title, file, line, endLine, col: column }, message)
}

/** A message with its hint below. */
export function withHint(message: string, hint: string | undefined): string {
  return hint === undefined ? message : `${message}\nhint: ${hint}`
}

/** At most ten of each level; the tenth counts the rest. */
export function atMostTen(all: readonly Annotation[]): Annotation[] {
  const counts = new Map<Annotation['level'], number>()
  for (const { level } of all) counts.set(level, (counts.get(level) ?? 0) + 1)
  const seen = new Map<Annotation['level'], number>()
  return all.flatMap((annotation) => {
    const { level, message } = annotation
    const number = (seen.get(level) ?? 0) + 1
    seen.set(level, number)
    if (number > mostOfALevel) return []
    const more = number === mostOfALevel ? (counts.get(level) ?? 0) - mostOfALevel : 0
    if (more <= 0) return [annotation]
    return [
      {
        ...annotation,
        message: `${message}\n… and ${more} more ${level}${more === 1 ? '' : 's'}, see the summary`,
      },
    ]
  })
}
