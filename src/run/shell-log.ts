import type { JobLog, OpenSection, OutputSink, ProviderFact } from '../providers/provider.ts'
import type { RedactingStream, Redactor } from '../secrets/redactor.ts'

/** What a provider says while it makes a shell ready, as text for the person who waits for it. */
export function shellLog(redactor: Redactor, tell: (text: string) => void | Promise<void>): JobLog {
  const say = async (fact: ProviderFact) => {
    if (fact.type === 'warning') await tell(`warning: ${redactor.text(fact.message)}\n`)
  }
  const section = (): OpenSection => {
    const streams: RedactingStream[] = []
    const fork = (): OutputSink => {
      const own = { stdout: redactor.stream(), stderr: redactor.stream() }
      streams.push(own.stdout, own.stderr)
      return (stream, bytes) => tell(own[stream].push(bytes))
    }
    return {
      write: fork(),
      fork,
      tell: say,
      finish: async () => {
        for (const stream of streams) await tell(stream.end())
      },
    }
  }
  return { provider: section(), open: () => Promise.resolve(section()), tell: say }
}
