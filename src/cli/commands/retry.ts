import { LoomFailure } from '../../diagnostics/failure.ts'
import { findRun } from '../../records/find.ts'
import { retry } from '../../run.ts'
import { openRepository } from '../../snapshot/repository.ts'
import { readConfig } from '../../run/config.ts'
import type { Io } from '../io.ts'
import { presentRun } from '../present.ts'
import { openPast } from './past.ts'
import { type EngineFlags, settingsOf } from './run.ts'

export interface RetryFlags extends EngineFlags {
  run: string
  job?: string[]
}

/** `loom retry`: the jobs of a run that have not passed once more, in its workspace. Also how a paused run goes on. */
export async function retryCommand(flags: RetryFlags, io: Io): Promise<number> {
  const { root, directory } = await openPast(io, flags.directory)
  const receipt = await findRun(flags.run, root, directory)
  if (receipt.status === 'running') throw stillRuns(receipt.run_id)
  const [repository, config] = await Promise.all([openRepository(root, io.env), readConfig(root, io.env)])
  return presentRun(flags, io, async (view) =>
    retry({
      ...view,
      ...settingsOf(flags, config, io),
      repository,
      receipt,
      ...(flags.job === undefined ? {} : { jobs: flags.job }),
    }),
  )
}

function stillRuns(runId: string): LoomFailure {
  return new LoomFailure('usage', {
    code: 'run/running',
    message: `run ${runId} has not ended`,
    hint: 'follow it with `loom logs --follow`, or stop it first',
  })
}
