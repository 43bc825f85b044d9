import { selectJobs } from '../../engine/select.ts'
import { githubMatrix } from '../../report/github-matrix.ts'
import { describePlaces, placesOf } from '../../report/plan.ts'
import { unknownJob } from '../../run/unknown-job.ts'
import { printDiagnostics } from '../diagnostics.ts'
import { exitCodes } from '../../model/exit.ts'
import type { Io } from '../io.ts'
import { compileHere, type CompileHereFlags } from './check.ts'

export interface PlanFlags extends CompileHereFlags {
  format?: 'text' | 'json' | 'github-matrix'
  job?: string[]
  runsOn?: string[]
  levels?: number
}

/** `loom plan`: what would run where. The same jobs as `loom run` with the same flags; makes nothing. */
export async function planCommand(flags: PlanFlags, io: Io): Promise<number> {
  const { compiled } = await compileHere(flags, io)
  await printDiagnostics(compiled.ok ? compiled.warnings : compiled.diagnostics, io)
  if (!compiled.ok) return exitCodes.usage
  const { nothingToRun } = compiled.value
  const selected = selectJobs(compiled.value.plan, { job: flags.job ?? [], only: [] })
  if (!('plan' in selected)) throw unknownJob(selected.unknown, compiled.value.plan)
  const { plan, waiting } = selected
  const { runsOn = [], levels } = flags
  const json = (value: unknown, space?: number) => io.stdout.write(`${JSON.stringify(value, null, space)}\n`)
  if (flags.format === 'github-matrix')
    await json(githubMatrix(plan, { runsOn, ...(levels === undefined ? {} : { levels }) }))
  else if (flags.format === 'json') await json(placesOf(plan, waiting), 2)
  else if (nothingToRun !== undefined) await io.stdout.write(`nothing to run: ${nothingToRun}\n`)
  else await io.stdout.write(describePlaces(plan, waiting))
  return exitCodes.ok
}
