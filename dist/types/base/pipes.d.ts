import { Socket } from 'node:net';
/** A pipe of the operating system. Close the writing end once a child has it. */
export interface Pipe {
    readonly reader: Socket;
    readonly writer: number;
}
/**
 * Makes real pipes. What Node gives a child as `'pipe'` is a socket, and a script that opens `/dev/stdout` or `/dev/stderr`
 * fails on a socket (`ENXIO`), as it never does in CI. Named pipes are made in `scratch`, a
 * directory of their own, a batch at a time, and unlinked once open.
 */
export declare function createPipes(scratch: string): {
    open(): Promise<Pipe>;
} & Disposable;
