import type { FailingTest, TestTotals } from '../model/test-record.ts'
import { harmlessLine } from './format.ts'

const order = ['fail', 'cancelled', 'pass', 'skip', 'todo'] as const
const words = { fail: 'failed', cancelled: 'cancelled', pass: 'passed', skip: 'skipped', todo: 'todo' }

/** `1 failed · 12 passed`: what did not pass comes first. */
export function sayTotals(totals: TestTotals): string {
  return order
    .filter((outcome) => (totals[outcome] ?? 0) > 0)
    .map((outcome) => `${totals[outcome] ?? 0} ${words[outcome]}`)
    .join(' · ')
}

/** A test that failed in one or two lines: its name and where it is, and what it said. */
export function sayFailing({ id, file, line, message }: FailingTest): string[] {
  const place = file === undefined ? '' : `  ${file}${line === undefined ? '' : `:${line}`}`
  return [`✗ ${id}${place}`, ...(message === undefined || message === '' ? [] : [`    ${message}`])].map(
    (text) => harmlessLine(text.replaceAll('\n', ' '), false),
  )
}

/** All that a manifest has of them, and how many there are beside. */
export function listFailing({
  totals,
  failing,
}: {
  readonly totals: TestTotals
  readonly failing: readonly FailingTest[]
}): string[] {
  const more = (totals.fail ?? 0) - failing.length
  return [...failing.flatMap(sayFailing), ...(more > 0 ? [`… and ${more} more`] : [])]
}
