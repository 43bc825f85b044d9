import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { createLineTail, type LineTail } from '../base/line-tail.ts'
import { isAlive } from '../base/process-identity.ts'
import { watchTree } from '../base/watch-tree.ts'
import type { Receipt } from '../model/receipt.ts'
import { readReceipt } from './find.ts'
import { liveRuntime, logsPath, receiptPath, runtimeDirectory } from './layout.ts'

/** Event lines of one file of a run that became whole since the last time. */
export interface FreshLines {
  /** Relative to the run's log directory. */
  readonly eventsPath: string
  readonly lines: readonly string[]
}

// A process that dies changes no file, and some file systems tell of no change at all.
const longestWaitMs = 1000

/**
 * Event lines of a run as they are written, from its beginning to its end, those of each file in order. `accept` chooses the
 * files. Ends when the run has ended or its process is gone; gives the receipt as it is then.
 */
export async function* followEvents(
  run: Receipt,
  repositoryRoot: string,
  accept: (eventsPath: string) => boolean,
): AsyncGenerator<FreshLines, Receipt> {
  const path = join(repositoryRoot, runtimeDirectory, receiptPath(run.run_id))
  using tree = watchTree()
  // By the file itself: a job that is tried again moves what its last attempt wrote.
  const tails = new Map<number, LineTail>()
  for (;;) {
    const changed = tree.next(longestWaitMs)
    await tree.files(dirname(path))
    const receipt = await readReceipt(path)
    const ended = receipt.status !== 'running' || !(await isAlive(receipt.process))
    const logs = logsNow(receipt)
    for (const file of logs === undefined ? [] : await tree.files(logs)) {
      const eventsPath = relative(logs ?? '', file).replace(/\/attempts\/\d+\//, '/')
      const ino = statSync(file, { throwIfNoEntry: false })?.ino
      if (ino === undefined || !eventsPath.endsWith('events.jsonl') || !accept(eventsPath)) continue
      const tail = tails.get(ino) ?? createLineTail()
      tails.set(ino, tail)
      for await (const lines of tail.read(file)) yield { eventsPath, lines }
    }
    if (ended) return receipt
    await changed
  }
}

/** Where the records stand at the moment: beside the workspace while the run lives, whatever its jobs delete. */
function logsNow({ snapshot_path, logs_dir, run_id }: Receipt): string | undefined {
  if (snapshot_path === undefined) return undefined
  const live = join(liveRuntime(snapshot_path), logsPath(run_id))
  return existsSync(live) ? live : logs_dir
}
