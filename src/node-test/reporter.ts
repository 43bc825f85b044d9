import { createOccurrences } from '../base/occurrences.ts'
import { createRecordMaker } from './record-maker.ts'
import type { TestEvent } from './test-event.ts'
import { workspacePath } from './workspace-path.ts'

/**
 * A reporter for `node --test --test-reporter=loom/node-test/reporter`: one JSON object a line, as in the `tests.jsonl` of a run.
 * Files are relative to `LOOM_PROJECT_DIR`, else to the directory that the runner was started in.
 */
async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const makeRecord = createRecordMaker(workspacePath())
  const numbered = createOccurrences()
  for await (const event of events) {
    const record = makeRecord(event)
    if (record !== undefined) yield `${JSON.stringify({ ...record, id: numbered(record.id) })}\n`
  }
}

export { reporter as default }
