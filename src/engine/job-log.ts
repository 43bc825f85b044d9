import type { EventBody, EventPlace, Section } from '../model/event.ts'
import type { JobLog, ProviderFact, SectionLog } from '../providers/provider.ts'
import { jobPhase } from './job-phase.ts'
import { outputEvents } from './output-events.ts'
import type { StepContext } from './step-context.ts'

const phase = 'job.provider_prepare'

/** The log of a job whose provider section is open; `end` gives what output of that section is still held. */
export interface OpenJobLog extends JobLog {
  end(): Promise<void>
}

/** What a provider says becomes events of its job; every text meets the redactor first. */
export function createJobLog(job: string, context: StepContext): OpenJobLog {
  const own = openLog({ scope: 'section', job, section: 'provider' }, context)
  return {
    provider: own,
    end: () => own.end(),
    async open(name: Section) {
      const section = jobPhase(context, job, phase, name)
      const log = openLog(section.place, context)
      const forks: ReturnType<typeof openLog>[] = []
      await section.start()
      return {
        ...log,
        fork() {
          const fork = openLog(section.place, context)
          forks.push(fork)
          return fork.write
        },
        async finish(outcome) {
          for (const one of [log, ...forks]) await one.end()
          await section.finish(outcome)
        },
      }
    },
    tell: async (fact) =>
      context.emitter.emit({ scope: 'job', job }, 'job.execution', eventOf(fact, context)),
  }
}

function openLog(place: EventPlace, context: StepContext): SectionLog & { end: () => Promise<void> } {
  const { sink, end } = outputEvents(place, phase, context)
  return {
    write: sink,
    end,
    tell: async (fact) => context.emitter.emit(place, phase, eventOf(fact, context)),
  }
}

function eventOf(fact: ProviderFact, { redactor }: StepContext): EventBody {
  if (fact.type === 'warning') return { ...fact, message: redactor.text(fact.message) }
  return fact.type === 'image_resolved' ? { ...fact, reference: redactor.text(fact.reference) } : fact
}
