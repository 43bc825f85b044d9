import type { Outcome, RunStatus } from '../../model/outcome.ts'

/** `1 line`, `2,941 lines`. */
export function counted(count: number, word: string): string {
  return `${count.toLocaleString('en-US')} ${word}${count === 1 ? '' : 's'}`
}

export const verdicts: Readonly<Record<RunStatus, string>> = {
  success: 'Passed',
  failure: 'Failed',
  cancelled: 'Cancelled',
  interrupted: 'Interrupted',
  running: 'Not ended yet',
}

/** How an outcome looks: the class that colours it. */
export const outcomeTones: Readonly<Record<Outcome, string>> = {
  success: 'good',
  failed: 'bad',
  timed_out: 'bad',
  cancelled: 'odd',
  skipped: 'idle',
}

/** `timed out`: an outcome as a person says it. */
export function outcomeWord(outcome: string): string {
  return outcome.replace('_', ' ')
}
