import { readdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { readAction } from './action-file.ts'
import type { ActionStep } from './action-file.ts'
import { scopeOf, startRun } from './composite-run.ts'
import type { CompositeUse, Conclusion, Run, StepRecord } from './composite-run.ts'
import { runStep } from './composite-step.ts'
import { conditionHolds, interpolate } from './expressions.ts'
import type { ExpressionScope } from './expressions.ts'
import type { Annotation } from './runner-log.ts'
import { statusFunctions } from './status-functions.ts'
import type { ReadyStep } from './step-command.ts'
import type { StepProcess } from './step-process.ts'

export interface CompositeResult {
  readonly conclusion: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  /** As the page shows it: masked. */
  readonly log: string
  /** The first ten of each level: more GitHub does not keep of one step. */
  readonly annotations: readonly Annotation[]
  /** Values that the steps asked to mask. */
  readonly masks: readonly string[]
  readonly summary: string
  /** Names of the artifacts in `<folder>/artifacts`. */
  readonly artifacts: readonly string[]
  /** What later steps of the job get by `GITHUB_ENV` and `GITHUB_PATH`. */
  readonly env: Readonly<Record<string, string>>
  readonly path: readonly string[]
  /** By id. */
  readonly steps: Readonly<Record<string, StepRecord>>
}

/**
 * Runs the steps of a real composite action as actions/runner does for one step of a job, and gives them what it gives and
 * nothing else. The rules are those of its sources (2.336.0); a comment names the file where they are not plain.
 */
export async function runComposite(use: CompositeUse): Promise<CompositeResult> {
  const action = readAction(use.action)
  const run = startRun(use, action)
  const { job } = run
  const { log } = job
  for (const step of action.steps) {
    const goesOn = await runOne(step, run)
    if (!goesOn) break
  }
  const scope = scopeOf(run, {})
  return {
    conclusion: run.conclusion,
    outputs: Object.fromEntries(
      Object.entries(action.outputs).map(([name, { value }]) => [name, interpolate(value, scope)]),
    ),
    log: log.lines.join('\n'),
    annotations: firstTenOfEach(log.annotations),
    masks: log.masks,
    summary: job.summaries.join('\n'),
    artifacts: await artifactNames(job.artifacts),
    env: job.env,
    path: job.path,
    steps: run.steps,
  }
}

/** Runs one step, or skips it; false ends the action. actions/runner, src/Runner.Worker/Handlers/CompositeActionHandler.cs. */
async function runOne(step: ActionStep, run: Run): Promise<boolean> {
  const { job, use } = run
  const outputs: Record<string, string> = {}
  const conclude = (outcome: Conclusion, conclusion = outcome) => {
    if (step.id !== undefined) run.steps[step.id] = { outcome, conclusion, outputs }
    if (conclusion === 'failure' || conclusion === 'cancelled')
      run.conclusion = worse(run.conclusion, conclusion)
  }
  try {
    const ready = readyStep(step, run, outputs)
    if (!conditionHolds(step.if, ready.scope)) {
      conclude('skipped')
      return true
    }
    const outcome = await whileUncancelled(use.signal, ready, async (cancellable) =>
      runStep(cancellable, job),
    )
    const isTolerated =
      outcome === 'failure' && interpolate(step['continue-on-error'] ?? '', ready.scope) === 'true'
    conclude(outcome, isTolerated ? 'success' : outcome)
    return true
  } catch (cause) {
    job.log.report('error', cause instanceof Error ? cause.message : String(cause))
    conclude('failure')
    return false
  }
}

function readyStep(step: ActionStep, run: Run, outputs: Record<string, string>): ReadyStep {
  const { job } = run
  const own = scopeOf(run, job.env)
  const env = { ...job.env }
  for (const [name, text] of Object.entries(step.env ?? {})) env[name] = interpolate(text, own)
  const [actionRepository = '', actionRef = ''] = step.uses?.split('@') ?? []
  const github = {
    ...run.github,
    action_path: dirname(run.use.action),
    // Those of the step, not of the action that it stands in: empty for a script.
    action_repository: actionRepository,
    action_ref: actionRef,
  }
  return {
    step,
    scope: scopeOf(run, env),
    github,
    runner: run.runner,
    env,
    outputs,
    onStart: () => undefined,
  }
}

/** A cancelled job cancels its running step unless the step's condition holds all the same, as that of `always()` does. */
async function whileUncancelled<T>(
  signal: AbortSignal | undefined,
  ready: ReadyStep,
  body: (ready: ReadyStep) => Promise<T>,
): Promise<T> {
  let running: StepProcess | undefined
  const isCancelled = () => signal?.aborted === true
  const wasCancelled = isCancelled()
  const cancel = () => {
    if (conditionHolds(ready.step.if, cancelledScope(ready.scope))) return
    running?.cancel()
  }
  if (!wasCancelled) signal?.addEventListener('abort', cancel)
  try {
    return await body({
      ...ready,
      onStart: (process) => {
        running = process
        if (!wasCancelled && isCancelled()) cancel()
      },
    })
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}

function cancelledScope(scope: ExpressionScope): ExpressionScope {
  return { ...scope, functions: statusFunctions({ status: 'cancelled', isCancelled: true }) }
}

// actions/runner, src/Runner.Common/Util/TaskResultUtil.cs.
function worse(a: Conclusion, b: Conclusion): Conclusion {
  return a === 'cancelled' || b === 'success' ? a : b
}

function firstTenOfEach(annotations: readonly Annotation[]): readonly Annotation[] {
  const seen = { error: 0, warning: 0, notice: 0 }
  return annotations.filter(({ level }) => (seen[level] += 1) <= 10)
}

async function artifactNames(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
