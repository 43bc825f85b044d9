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

/** An annotation as a command to the runner, with its line end. */
export function renderAnnotation({ level, message, title, file, line, endLine, column }: Annotation): string {
  return workflowCommand(level, { title, file, line, endLine, col: column }, message)
}
