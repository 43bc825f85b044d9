import type { Receipt } from '../../src/model/receipt.ts'
import type { Machine } from '../support/two-machines.ts'

/** Two runs that differ for one true cause. */
export interface Divergence {
  /** Heading of its section in `docs/parity.md`. */
  readonly title: string
  /** What happened, in a sentence or two. */
  readonly story: string
  /** What the explanation must name. */
  readonly cause: RegExp
  /** How the two runs end. Default: the first passes, the second fails. */
  readonly ends?: readonly [Receipt['status'], Receipt['status']]
  /** Makes the two runs anew. `machine` is where the two are compared. */
  sides(): Promise<TwoSides>
  /** Why it cannot be shown here; absent when it can. */
  readonly missing?: () => string | undefined
}

export interface TwoSides extends AsyncDisposable {
  readonly machine: Machine
  readonly a: Receipt
  readonly b: Receipt
  /** What the page says in the place of names that are these runs' own. */
  readonly words?: Readonly<Record<string, string>>
}

/** A workflow of one job, as a team would write it. */
export function workflowOf(script: readonly string[], more: object = {}): string {
  const job = { stage: 'test', target: 'linux', script, ...more }
  return JSON.stringify({ version: 'v1', stages: ['test'], test: job }, null, 2)
}
