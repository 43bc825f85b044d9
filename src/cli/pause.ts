import type { PauseDecision } from '../model/event.ts'
import type { Console } from '../report/console.ts'
import { quoteOutput } from '../report/end.ts'
import type { Tails } from '../report/tails.ts'
import type { RunSettings } from '../run/settings.ts'
import type { Io } from './io.ts'

const decisions: ReadonlyMap<string | undefined, PauseDecision> = new Map([
  ['', 'go_on'],
  ['r', 'again'],
  ['q', 'leave'],
  // The end of the input.
  [undefined, 'go_on'],
] as const)

/**
 * Shows the person at the terminal how a job failed, asks what becomes of it until that is clear, and says how to look at it meanwhile.
 * Where nobody can answer the run is left as it is.
 */
export function askAtPause(
  io: Pick<Io, 'stdin'>,
  progress: () => Pick<Console, 'print' | 'during'>,
  tails: Pick<Tails, 'of'>,
): NonNullable<RunSettings['pause']> {
  // One question at a time, however many jobs fail at once.
  let before: Promise<unknown> = Promise.resolve()
  return async (run, job, signal) => {
    const answer = before.then(async () => {
      const { print, during } = progress()
      const enter = `loom shell ${run} ${job}`
      if (!io.stdin.isTerminal) {
        await print(`paused: ${job} failed. To look: ${enter}. To go on: loom retry ${run}\n`)
        return 'leave' as const
      }
      const output = quoteOutput(tails.of(job)).map((line) => `${line}\n`)
      await print(`${output.join('')}paused: ${job} failed. To look, in another terminal: ${enter}\n`)
      for (;;) {
        await print('Enter goes on, r and Enter runs the job again, q and Enter leaves the run as it is.\n')
        const line = await during(async () => io.stdin.readLine(signal))
        const decision = decisions.get(line?.trim().toLowerCase())
        if (decision !== undefined) return decision
      }
    })
    before = answer
    return answer
  }
}
