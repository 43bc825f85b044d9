import { withoutPreload } from '../base/node-options.ts'
import { findRoot, type TestStream } from './find-root.ts'
import { createRecordFile } from './record-file.ts'
import { createRecordMaker } from './record-maker.ts'
import { recordedEvents, type TestEventData } from './test-event.ts'
import { workspacePath } from './workspace-path.ts'

// Loaded first by every Node program of a job with `tests: node`.

const preloadName = 'loom-test-records.cjs'

/** What the tests of a root start is no part of the job's tests. */
function keepFromChildren(): void {
  delete process.env['LOOM_TEST_RECORDS']
  const options = withoutPreload(process.env['NODE_OPTIONS'] ?? '', preloadName)
  if (options === undefined) delete process.env['NODE_OPTIONS']
  else process.env['NODE_OPTIONS'] = options
}

function record(stream: TestStream, directory: string): void {
  const makeRecord = createRecordMaker(workspacePath())
  const file = createRecordFile(directory)
  for (const type of recordedEvents)
    stream.on(type, (data: TestEventData) => {
      const record = makeRecord({ type, data })
      if (record !== undefined) file.add(record)
    })
  process.on('exit', file.flush)
}

const directory = process.env['LOOM_TEST_RECORDS']
// With a context, the process that started this one reports its tests. Node before 20.16 has no such function, and is left alone.
if (
  directory !== undefined &&
  process.env['NODE_TEST_CONTEXT'] === undefined &&
  'getBuiltinModule' in process
)
  findRoot({ begins: keepFromChildren, found: (stream) => record(stream, directory) })
