import type { JobLog, OpenSection, ProviderFact } from '../providers/provider.ts'
import type { Redactor } from '../secrets/redactor.ts'

/** What a provider says while it makes a shell ready, as text for the person who waits for it. */
export function shellLog(redactor: Redactor, tell: (text: string) => void | Promise<void>): JobLog {
  const say = async (fact: ProviderFact) => {
    if (fact.type === 'warning') await tell(`warning: ${redactor.text(fact.message)}\n`)
  }
  const section = (): OpenSection => {
    const streams = { stdout: redactor.stream(), stderr: redactor.stream() }
    return {
      write: (stream, bytes) => tell(streams[stream].push(bytes)),
      tell: say,
      finish: async () => {
        for (const stream of Object.values(streams)) await tell(stream.end())
      },
    }
  }
  return { provider: section(), open: () => Promise.resolve(section()), tell: say }
}
