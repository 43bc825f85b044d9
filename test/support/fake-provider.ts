import type { JobSession, Provider, StepExit } from '../../src/providers/provider.ts'
import { LoomFailure } from '../../src/diagnostics/failure.ts'

/**
 * A provider whose steps do what their script says, word by word: `print TEXT`, `exit N`, `wait` (until stopped), `lost` (the
 * provider is gone). Lets the engine be tested without processes.
 */
export function createFakeProvider(log: string[] = []): Provider {
  return {
    name: 'host',
    prepare: ({ job }) => {
      log.push(`prepare ${job.id}`)
      if (job.id.startsWith('refused')) return Promise.reject(lost('no room for this job'))
      return Promise.resolve(session(job.id, log))
    },
  }
}

function lost(message: string): LoomFailure {
  return new LoomFailure('environment', { code: 'fake/lost', message, hint: 'use another provider' })
}

function session(job: string, log: string[]): JobSession {
  return {
    projectDir: '/workspace',
    environment: { PATH: '/bin', HOME: '/home' },
    secretPaths: {},
    async run(step, output, signal): Promise<StepExit> {
      log.push(`run ${job} ${step.variables['LOOM_STEP_INDEX'] ?? ''}`)
      for (const command of step.script.split('; ')) {
        const [word, ...rest] = command.split(' ')
        if (word === 'print') await output('stdout', Buffer.from(`${rest.join(' ')}\n`))
        if (word === 'exit') return { exitCode: Number(rest[0]), pipesHeldOpen: false }
        if (word === 'lost') throw lost('the provider is gone')
        if (word === 'wait') {
          if (!signal.aborted)
            await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
          return { exitCode: 130, signal: 'SIGINT', pipesHeldOpen: false }
        }
      }
      return { exitCode: 0, pipesHeldOpen: false }
    },
    bringBack: () => {
      log.push(`bring back ${job}`)
      return Promise.resolve()
    },
    openShell: () => Promise.resolve(0),
    [Symbol.asyncDispose]: () => {
      log.push(`dispose ${job}`)
      return Promise.resolve()
    },
  }
}
