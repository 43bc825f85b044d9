import type { Console } from '../report/console.ts'
import type { RunSettings } from '../run/settings.ts'
import type { Io } from './io.ts'

/**
 * Asks the person at the terminal what becomes of a job that failed, and says how to look at it meanwhile. Where nobody can answer
 * the run is left as it is.
 */
export function askAtPause(
  io: Pick<Io, 'stdin'>,
  progress: () => Pick<Console, 'print' | 'during'>,
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
      await print(
        `paused: ${job} failed. To look, in another terminal: ${enter}\n` +
          'Enter goes on, r and Enter runs the job again, q and Enter leaves the run as it is.\n',
      )
      const line = (await during(async () => io.stdin.readLine(signal)))?.trim().toLowerCase()
      return line === 'r' ? ('again' as const) : line === 'q' ? ('leave' as const) : ('go_on' as const)
    })
    before = answer
    return answer
  }
}
