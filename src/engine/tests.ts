import type { EventBody } from '../model/event.ts'
import type { TestError, TestRecord, TestTotals } from '../model/test-record.ts'
import type { Emit } from './open-section.ts'
import type { StepContext } from './step-context.ts'

/** Tells of tests that a job has run, one by one and then what they add up to. */
export async function tellTests(
  records: readonly TestRecord[],
  emit: Emit,
  { redactor }: Pick<StepContext, 'redactor'>,
): Promise<void> {
  const totals: TestTotals = {}
  for (const record of records) {
    totals[record.outcome] = (totals[record.outcome] ?? 0) + 1
    const wait = emit(redacted(record, redactor))
    // There may be a hundred thousand of them.
    if (wait !== undefined) await wait
  }
  await emit({ type: 'tests_recorded', totals })
}

function redacted(
  { id, name, file, line, error, outcome, duration_ms }: TestRecord,
  redactor: StepContext['redactor'],
): EventBody {
  return {
    type: 'test_finished',
    ...{ id: redactor.text(id), name: redactor.text(name), outcome, duration_ms },
    ...(file === undefined ? {} : { file: redactor.text(file) }),
    ...(line === undefined ? {} : { line }),
    ...(error === undefined ? {} : { error: redactedError(error, redactor) }),
  }
}

function redactedError({ message, ...more }: TestError, redactor: StepContext['redactor']) {
  const others = Object.entries(more).map(([key, text = '']) => [key, redactor.text(text)] as const)
  return { message: redactor.text(message), ...Object.fromEntries(others) }
}
