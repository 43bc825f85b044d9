import { LoomFailure } from '../diagnostics/failure.ts'
import type { EventBody, PhaseCode, Section } from '../model/event.ts'
import type { FailureCause, JobOutcome } from '../model/outcome.ts'
import { stoppedOutcome } from './cancel.ts'
import { jobPhase } from './job-phase.ts'
import type { StepContext } from './step-context.ts'

export type Emit = (body: EventBody) => void | Promise<void>

export interface SectionPlace {
  readonly job: string
  readonly phase: PhaseCode
  readonly section: Section
}

/** A phase of a job that is one section, told from its start to its end. */
export function openSection(
  { job, phase: code, section: name }: SectionPlace,
  context: StepContext & { readonly signal: AbortSignal },
) {
  const phase = jobPhase(context, job, code)
  const section = jobPhase(context, job, code, name)
  const emit: Emit = (body) => context.emitter.emit(section.place, code, body)
  return {
    async skip() {
      await phase.start()
      await phase.finish('skipped')
    },
    /** Gives how the job has ended where it was stopped, or the work failed: `cause` is then that of the job. */
    async run(
      work: (emit: Emit) => Promise<void>,
      cause: FailureCause = 'provider',
    ): Promise<JobOutcome | undefined> {
      await phase.start()
      await section.start()
      const failure = await failureOf(async () => work(emit), { emit, cause }, context)
      await section.finish(failure?.outcome ?? 'success')
      await phase.finish(failure?.outcome ?? 'success')
      return failure
    },
  }
}

async function failureOf(
  work: () => Promise<void>,
  { emit, cause }: { readonly emit: Emit; readonly cause: FailureCause },
  { redactor, signal }: StepContext & { readonly signal: AbortSignal },
): Promise<JobOutcome | undefined> {
  try {
    await work()
    return signal.aborted ? { outcome: stoppedOutcome(signal) } : undefined
  } catch (error) {
    if (!(error instanceof LoomFailure)) throw error
    const { code, message, hint } = error.diagnostic
    const advice = hint === undefined ? {} : { hint: redactor.text(hint) }
    await emit({ type: 'error', code, message: redactor.text(message), ...advice })
    return { outcome: 'failed', cause, reason: message }
  }
}
