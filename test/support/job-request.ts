import type { AbsolutePath } from '../../src/base/brand.ts'
import type { JobLog, JobRequest, ProvidedJob, ProviderFact } from '../../src/providers/provider.ts'

/** Where a provider's own words of a job gather. */
export interface HeardLog extends JobLog {
  readonly facts: ProviderFact[]
  /** Output by section. */
  readonly text: Record<string, string>
  /** Outcomes by section. */
  readonly ended: Record<string, string>
}

export function hearingLog(): HeardLog {
  const facts: ProviderFact[] = []
  const text: Record<string, string> = {}
  const ended: Record<string, string> = {}
  const sectionOf = (name: string) => ({
    write: (_stream: string, bytes: Uint8Array) => {
      text[name] = `${text[name] ?? ''}${Buffer.from(bytes).toString()}`
    },
    tell: (fact: ProviderFact) => {
      facts.push(fact)
      return Promise.resolve()
    },
  })
  return {
    facts,
    text,
    ended,
    provider: sectionOf('provider'),
    open: (name) =>
      Promise.resolve({
        ...sectionOf(name),
        fork: () => sectionOf(name).write,
        finish: (outcome: string) => {
          ended[name] = outcome
          return Promise.resolve()
        },
      }),
    tell: (fact) => {
      facts.push(fact)
      return Promise.resolve()
    },
  }
}

/** What a provider is asked for a job named `job`, unless said otherwise. */
export function jobRequest(
  workspace: string,
  job: Partial<ProvidedJob> = {},
  log = hearingLog(),
): JobRequest {
  return { job: { id: 'job', ...job }, workspace: workspace as AbsolutePath, log }
}
