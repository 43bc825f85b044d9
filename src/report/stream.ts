import { harmlessLine } from './format.ts'
import type { Paint } from './progress.ts'

/** Output of several jobs as one text: whole lines, each with its job before it. */
export interface JobLines {
  push(job: string, stream: string, text: string): void | Promise<void>
  /** Prints last lines without an end. */
  end(): void
}

export function createJobLines(
  jobs: readonly string[],
  paint: Paint,
  print: (text: string) => void | Promise<void>,
): JobLines {
  const width = Math.min(24, Math.max(0, ...jobs.map((job) => job.length)))
  const partial = new Map<string, { job: string; line: string }>()
  const prefixed = (job: string, line: string) =>
    `${paint.cyan(job.padEnd(width))} │ ${harmlessLine(line, paint.isColorSupported)}\n`
  return {
    push(job, stream, text) {
      const key = `${job} ${stream}`
      const lines = ((partial.get(key)?.line ?? '') + text).split('\n')
      partial.set(key, { job, line: lines.pop() ?? '' })
      return lines.length === 0 ? undefined : print(lines.map((line) => prefixed(job, line)).join(''))
    },
    end() {
      for (const { job, line } of partial.values()) if (line !== '') void print(prefixed(job, line))
    },
  }
}
