import type { TestEvent } from './test-event.ts';
/**
 * A reporter for `node --test --test-reporter=loom/node-test/reporter`: one JSON object a line, as in the `tests.jsonl` of a run.
 * Files are relative to `LOOM_PROJECT_DIR`, else to the directory that the runner was started in.
 */
declare function reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string>;
export { reporter as default };
