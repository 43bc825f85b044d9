import type { EventPlace, StepUnit } from '../model/event.ts'
import type { Outcome } from '../model/outcome.ts'
import { stoppedOutcome } from './cancel.ts'
import type { JobSession } from '../providers/provider.ts'
import { outputEvents } from './output-events.ts'
import type { StepContext } from './step-context.ts'
import { openStepTests } from './step-tests.ts'

export interface Step {
  readonly job: string
  readonly unit: StepUnit
  /** Counts from 1 within its unit. */
  readonly index: number
  readonly script: string
  readonly variables: Readonly<Record<string, string>>
}

export interface StepOutcome {
  readonly outcome: Outcome
  readonly exitCode: number
}

const phase = 'job.execution'

/** Runs one step in a session and tells what happened. A `LoomFailure` of the provider passes through, after the step's end was told. */
export async function runStep(
  step: Step,
  session: JobSession,
  context: StepContext & { signal: AbortSignal },
): Promise<StepOutcome> {
  const { emitter, redactor, monotonicMs, signal } = context
  const place: EventPlace = { scope: 'step', job: step.job, unit: step.unit, index: step.index }
  const startedMs = monotonicMs()
  const finish = (status: Outcome, exit: { exit_code?: number; signal?: string }) =>
    emitter.emit(place, phase, {
      type: 'phase_finished',
      status,
      duration_ms: Math.round(monotonicMs() - startedMs),
      ...exit,
    })
  await emitter.emit(place, phase, { type: 'phase_started', command: redactor.text(step.script) })
  const output = outputEvents(place, phase, context)
  try {
    const tests = await openStepTests(session, step.variables, context)
    const request = {
      script: step.script,
      exitOnError: step.script.trimEnd().includes('\n'),
      trace: context.trace,
      variables: { ...step.variables, ...tests?.variables, LOOM_STEP_INDEX: String(step.index) },
    }
    const exit = await session.run(request, output.sink, signal)
    await output.end()
    await tests?.tell((body) => emitter.emit(place, phase, body), signal)
    if (exit.pipesHeldOpen) {
      const message = redactor.text(
        'a process that the step left behind still holds its output open; what it prints now is lost',
      )
      await emitter.emit(place, phase, { type: 'warning', code: 'step/pipes-held-open', message })
    }
    const status = outcomeOf(exit.exitCode, signal)
    await finish(status, {
      exit_code: exit.exitCode,
      ...(exit.signal === undefined ? {} : { signal: exit.signal }),
    })
    return { outcome: status, exitCode: exit.exitCode }
  } catch (error) {
    await output.end()
    await finish('failed', {})
    throw error
  }
}

function outcomeOf(exitCode: number, signal: AbortSignal): Outcome {
  if (signal.aborted) return stoppedOutcome(signal)
  return exitCode === 0 ? 'success' : 'failed'
}
