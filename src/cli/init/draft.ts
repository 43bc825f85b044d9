/** One job of a workflow that `loom init` proposes. */
export interface DraftJob {
  readonly name: string
  readonly stage: 'setup' | 'check' | 'build' | 'test'
  readonly script: readonly string[]
}

/** What was found in a repository: where, and the jobs that follow from it. */
export interface Draft {
  readonly found: string
  readonly jobs: readonly DraftJob[]
}

/** Gives the text of a file by its path from the top of the repository; undefined when there is none. */
export type ReadText = (path: string) => Promise<string | undefined>

/** A name as a job may have it. */
export function jobNameOf(text: string): string {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 64)
  return name === '' ? 'job' : name
}
