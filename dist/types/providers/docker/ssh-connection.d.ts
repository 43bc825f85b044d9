import { Duplex } from 'node:stream';
import type { Environment } from '../../base/environment.ts';
import type { EngineAddress } from './address.ts';
export type SshAddress = Extract<EngineAddress, {
    readonly kind: 'ssh';
}>;
/** ssh, or the `docker` program over there, ended as it should not; the message is its last line. */
export declare class SshError extends Error {
    readonly code = "ESSH";
}
/** What runs: `docker system dial-stdio` over there joins its standard streams to the engine's socket. */
export declare function sshArguments({ host, user, port, socket }: SshAddress): string[];
/**
 * One connection to an engine through the system's `ssh`, so that the user's keys, agent and config hold. Each direction ends on
 * its own; it fails with an `SshError`. The child ends with the connection, and the connection with the child.
 */
export declare class SshConnection extends Duplex {
    #private;
    constructor(address: SshAddress, env: Environment);
    _read(): void;
    _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void;
    _final(done: () => void): void;
    _destroy(error: Error | null, done: (error: Error | null) => void): void;
    destroySoon(): void;
    ref(): this;
    unref(): this;
    setKeepAlive(): this;
    setNoDelay(): this;
    setTimeout(): this;
}
