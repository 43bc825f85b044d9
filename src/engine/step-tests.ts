import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { withPreload } from '../base/node-options.ts'
import { LoomFailure } from '../diagnostics/failure.ts'
import type { JobSession } from '../providers/provider.ts'
import { collectTests } from '../records/collect-tests.ts'
import type { Emit } from './open-section.ts'
import type { StepContext } from './step-context.ts'
import { tellTests } from './tests.ts'

/** The tests of one step. */
export interface StepTests {
  /** Laid over what the step sees. */
  readonly variables: Readonly<Record<string, string>>
  /** Tells what was recorded, once the step has ended. Trouble with it is a warning. */
  tell(emit: Emit, signal: AbortSignal): Promise<void>
}

/** Makes ready to record the tests of a step; undefined in a job that does not want it. Fails with a `LoomFailure` of the provider. */
export async function openStepTests(
  session: JobSession,
  variables: Readonly<Record<string, string>>,
  context: Pick<StepContext, 'redactor' | 'recording'>,
): Promise<StepTests | undefined> {
  const { redactor, recording } = context
  if (session.recordTests === undefined || recording === undefined) return undefined
  const records = await session.recordTests()
  const options = variables['NODE_OPTIONS'] ?? session.environment['NODE_OPTIONS']
  return {
    variables: {
      NODE_OPTIONS: withPreload(options, records.modulePath),
      LOOM_TEST_RECORDS: records.directory,
    },
    async tell(emit, signal) {
      await mkdir(recording.scratch, { recursive: true, mode: 0o700 })
      const local = join(recording.scratch, `tests-${randomUUID()}`)
      try {
        await records.moveTo(local, signal)
        const { records: found, damagedLines } = await collectTests(local)
        if (damagedLines > 0)
          await emit({
            type: 'warning',
            code: 'tests/damaged',
            message: redactor.text(damaged(damagedLines)),
          })
        if (found.length > 0) await tellTests(found, emit, { redactor })
      } catch (error) {
        if (signal.aborted) return
        if (!(error instanceof LoomFailure)) throw error
        await emit({ type: 'warning', code: error.diagnostic.code, message: redactor.text(error.message) })
      } finally {
        await rm(local, { recursive: true, force: true })
      }
    },
  }
}

function damaged(lines: number): string {
  return `${lines} ${lines === 1 ? 'line' : 'lines'} of the records of tests cannot be read: a test runner was killed while it wrote, or something else wrote there`
}
