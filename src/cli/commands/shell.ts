import { LoomFailure } from '../../diagnostics/failure.ts'
import type { Receipt } from '../../model/receipt.ts'
import { findRun } from '../../records/find.ts'
import { openShell } from '../../run.ts'
import { openRepository } from '../../snapshot/repository.ts'
import { readConfig, type WorkspaceMountMode } from '../../run/config.ts'
import type { Io } from '../io.ts'
import { openPast } from './past.ts'

export interface ShellFlags {
  run: string
  job: string | undefined
  command?: string
  cleanEnv?: boolean
  dockerWorkspaceMount?: WorkspaceMountMode
  directory?: string
}

/** `loom shell`: what a step of a job sees, for a person at a terminal. Gives the shell's exit code. */
export async function shell(flags: ShellFlags, io: Io): Promise<number> {
  const { root, directory } = await openPast(io, flags.directory)
  const receipt = await findRun(flags.run, root, directory)
  const [repository, config] = await Promise.all([openRepository(root, io.env), readConfig(root, io.env)])
  const { command } = flags
  return openShell({
    repository,
    receipt,
    job: flags.job ?? failedJob(receipt),
    env: io.env,
    cleanEnv: flags.cleanEnv ?? config.cleanEnv,
    workspaceMount: flags.dockerWorkspaceMount ?? config.workspaceMount,
    secrets: config.secrets,
    isTerminal: io.stdin.isTerminal,
    tell: (text) => io.stderr.write(text),
    ...(command === undefined ? {} : { command }),
  })
}

function failedJob({ jobs, run_id: runId }: Receipt): string {
  const failed = jobs.find(({ outcome }) => outcome === 'failed' || outcome === 'timed_out')
  if (failed !== undefined) return failed.id
  throw new LoomFailure('usage', {
    code: 'shell/no-job',
    message: `no job of run ${runId} has failed, so it must be said which one the shell is for`,
    hint: `name a job: ${jobs
      .slice(0, 10)
      .map(({ id }) => `\`${id}\``)
      .join(', ')}`,
  })
}
