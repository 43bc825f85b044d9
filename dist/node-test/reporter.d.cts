// Made by scripts/build.ts.
/** For `node --test --test-reporter=loom/node-test/reporter`: one record of a test, as JSON, a line. */
declare function reporter(events: AsyncIterable<unknown>): AsyncGenerator<string>
export = reporter
