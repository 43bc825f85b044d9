import { isPassed, type JobOutcome } from '../model/outcome.ts'
import type { Fold } from '../records/fold.ts'
import { placeDirectory } from '../records/layout.ts'
import { ignoredNameIn } from '../parity/ignored-name.ts'
import type { FailedJob, RunSummary } from './end.ts'
import { listFailing } from './tests.ts'
import type { Tails } from './tails.ts'

export interface EndedRun {
  readonly fold: Fold
  readonly tails: Tails
  /** Commands of steps by `<job> <unit>/<index>`. */
  readonly commands: ReadonlyMap<string, string>
  readonly outcomes: ReadonlyMap<string, JobOutcome>
  readonly status: RunSummary['status']
  readonly durationMs: number
  /** Names of what git ignores in the source. */
  readonly ignored: readonly string[]
}

/** What the end of a run shows: each job that did not pass with its step and last lines, and where everything is. */
export function summariseRun(
  { fold, tails, commands, ...run }: EndedRun,
  places: Pick<RunSummary, 'workspace' | 'jobWorkspaces' | 'receipt'>,
): RunSummary {
  const failed = [...run.outcomes]
    .filter(([, outcome]) => !isPassed(outcome) && outcome.outcome !== 'skipped')
    .filter(
      ([id, { outcome }]) =>
        outcome !== 'cancelled' || fold.manifests.get(id)?.failing_step_index !== undefined,
    )
    .map(([id, { outcome, reason }]): FailedJob => {
      const manifest = fold.manifests.get(id)
      const step = manifest?.steps.find(
        ({ unit, index }) => unit === manifest.failing_step_unit && index === manifest.failing_step_index,
      )
      const command = step === undefined ? '' : (commands.get(`${id} ${step.unit}/${step.index}`) ?? '')
      return {
        id,
        outcome,
        durationMs: step?.duration_ms ?? fold.durations.get(id) ?? 0,
        lastLines: step === undefined ? [] : tails.of(id),
        tests: manifest?.tests === undefined ? [] : listFailing(manifest.tests),
        ...(reason === undefined ? {} : { reason }),
        ...(step === undefined
          ? {}
          : {
              step: {
                label: labelOf(step),
                command,
                ...(step.exit_code === undefined ? {} : { exitCode: step.exit_code }),
              },
            }),
      }
    })
  const [first] = failed
  return {
    status: run.status,
    outcomes: [...run.outcomes.values()],
    failed,
    durationMs: run.durationMs,
    hints: hintsFor(failed, run.ignored),
    ...places,
    look:
      first === undefined
        ? []
        : [
            `loom logs last ${first.id}${unitToLookAt(first, fold)}`,
            `loom shell last ${first.id}`,
            'loom retry last',
          ],
  }
}

/** The step that failed; for a job that did not come to one, the section that did, if it has printed anything. */
function unitToLookAt({ id, step }: FailedJob, fold: Fold): string {
  if (step !== undefined) return ` ${step.label}`
  const section = fold.manifests.get(id)?.failing_section
  if (section === undefined) return ''
  const counts = fold.counts.get(placeDirectory({ scope: 'section', job: id, section }))
  return (counts?.output_bytes ?? 0) > 0 ? ` ${section}` : ''
}

/** A step as the console names it: `02`, `before_script/01`. */
export function labelOf({ unit, index }: { unit: string; index: number }): string {
  const number = String(index).padStart(2, '0')
  return unit === 'script' ? number : `${unit}/${number}`
}

function hintsFor(failed: readonly FailedJob[], ignored: readonly string[]): string[] {
  const names = failed
    .map((job) => ignoredNameIn(job.lastLines.join('\n'), ignored))
    .filter((name) => name !== undefined)
  return [...new Set(names)].map(
    (name) =>
      `${name.replace(/\/$/, '')} is ignored by git, so it is not in the workspace. Commit it, pass it with variables:, or make it in a script step.`,
  )
}
