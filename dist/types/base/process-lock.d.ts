/**
 * Takes a lock that ends with its process, however that ends. Undefined when a living process has it. Dispose it when done.
 *
 * The lock is a row of marks, `path`, `path.1`, `path.2`…: who finds only marks of dead processes adds the next one. No mark of
 * another process is taken away before the lock is held, so two that come upon a dead one's lock never both get it.
 */
export declare function takeLock(path: string): Promise<AsyncDisposable | undefined>;
