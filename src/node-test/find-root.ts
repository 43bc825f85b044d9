import type { Readable } from 'node:stream'
import type { TestEvent } from './test-event.ts'

/** The stream on which node:test tells what happens to the tests of a root; also emits each event by its name. */
export type TestStream = Readable

interface RootFound {
  /** A root is about to be: of `node --test`, of `run()`, or of a test file that is run by itself. */
  readonly begins: () => void
  readonly found: (stream: TestStream) => void
}

/**
 * Finds the stream of this process's first test root, if there ever is one; nothing of Node tells of it. A root that is set up listens
 * to `beforeExit`, and its stream is the first of its class that is written to. Until then nothing of the process is changed but
 * for one listener.
 */
export function findRoot({ begins, found }: RootFound): void {
  const begin = () => {
    process.off('newListener', onListener)
    begins()
    catchStream(found)
  }
  const onListener = (event: string | symbol) => {
    if (event === 'beforeExit' && isRunnerLoaded()) begin()
  }
  // Without isolation the root of `node --test` is there before preloads are.
  if (process.execArgv.includes('--test')) begin()
  else process.on('newListener', onListener)
}

function isRunnerLoaded(): boolean {
  const { moduleLoadList = [] } = process as { moduleLoadList?: readonly string[] }
  return moduleLoadList.includes('NativeModule internal/test_runner/harness')
}

function catchStream(found: (stream: TestStream) => void): void {
  // Not imported: it would be the dearest part of the start of every program.
  const { prototype } = process.getBuiltinModule('node:stream').Readable
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the stream that it is called on
  const { push } = prototype
  prototype.push = function (this: Readable, ...chunk: Parameters<typeof push>) {
    if (isTestEvent(chunk[0]) && this.constructor.name === 'TestsStream') {
      prototype.push = push
      found(this)
    }
    return push.apply(this, chunk)
  }
}

function isTestEvent(chunk: unknown): chunk is TestEvent {
  const type = typeof chunk === 'object' && chunk !== null && 'type' in chunk ? chunk.type : undefined
  return typeof type === 'string' && type.startsWith('test:')
}
