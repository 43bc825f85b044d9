import type { Readable } from 'node:stream';
/** The stream on which node:test tells what happens to the tests of a root; also emits each event by its name. */
export type TestStream = Readable;
interface RootFound {
    /** A root is about to be: of `node --test`, of `run()`, or of a test file that is run by itself. */
    readonly begins: () => void;
    readonly found: (stream: TestStream) => void;
}
/**
 * Finds the stream of this process's first test root, if there ever is one; nothing of Node tells of it. A root that is set up listens
 * to `beforeExit`, and its stream is the first of its class that is written to. Until then nothing of the process is changed but
 * for one listener.
 */
export declare function findRoot({ begins, found }: RootFound): void;
export {};
